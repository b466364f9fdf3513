import type { SourceOptions, SourceSet } from '../source-article.ts';

/** A kind of source: what it is, and how it is read. */
export interface SourceKind {
  summary: string;
  load: () => Promise<(options: SourceOptions) => Promise<SourceSet>>;
}

/** Every kind of source, by the name that it has on the command line. */
export const SOURCES: Readonly<Record<string, SourceKind>> = {
  folder: { summary: 'a folder of Markdown or MDX', load: async () => (await import('./folder.ts')).readFolder },
  zendesk: { summary: 'JSON of its Help Center API', load: async () => (await import('./zendesk.ts')).readZendesk },
  intercom: { summary: 'JSON of its Articles API', load: async () => (await import('./intercom.ts')).readIntercom },
  'help-scout': { summary: 'JSON of its Docs API', load: async () => (await import('./help-scout.ts')).readHelpScout },
  hubspot: { summary: 'the CSV of a knowledge base', load: async () => (await import('./hubspot.ts')).readHubSpot },
  freshdesk: { summary: 'JSON of its Solutions API', load: async () => (await import('./freshdesk.ts')).readFreshdesk },
};
