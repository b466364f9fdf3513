/**
 * The forms in which articles leave the site, for other programs; `exports` in `site.yaml` names those that
 * a build writes.
 */
export const EXPORTS = [
  'markdown',
  'articles',
  'replies',
  'zendesk-macros',
  'zendesk-records',
  'intercom',
  'help-scout',
  'front',
  'freshdesk',
  'zammad',
  'chatwoot',
] as const;

export type ExportName = (typeof EXPORTS)[number];

/** Written unless the site says otherwise: what serves any program. What serves one helpdesk is asked for. */
export const USUAL_EXPORTS: readonly ExportName[] = ['markdown', 'articles', 'replies'];
