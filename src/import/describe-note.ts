import type { Change, Loss } from './notes.ts';

const CHANGES: Record<Change, string> = {
  'heading-level': 'level of a heading',
  'title-from-heading': 'title taken from the first heading',
  callout: 'box made a Callout',
  looks: 'colours and sizes left to the theme',
  wrapper: 'element taken away from around its words',
  'picture-moved': 'picture put behind its sentence',
  'alt-drafted': 'alternative text drafted: read it',
  'link-moved': 'link pointed at the article here',
  'link-outside': 'link to a page that did not come along',
  'link-worded': 'link without words given those of its address',
  'video-link': 'film made a link',
  'table-cell': 'blocks in a cell made one line',
  'table-head': 'first row made the head of its table',
  placeholder: 'words in angle brackets kept as words',
  shortcode: 'code of another tool kept as words',
  footnote: 'footnote put at the end',
  component: 'component of another tool',
  'mdx-as-markdown': 'read as Markdown, since it is not MDX',
};

const LOSSES: Record<Loss, string> = {
  script: 'code that would run',
  handler: 'event handler',
  'unsafe-address': 'link that could do harm; its words stay',
  'form-control': 'field of a form',
  embed: 'frame of another site',
  drawing: 'drawing within the text',
  code: 'code within the text',
  'picture-missing': 'picture that the source does not have; its text stays',
  'picture-unsafe': 'picture of a kind that is not shown, or that holds code; its text stays',
  'link-lost': 'link to nothing; its words stay',
  'anchor-lost': 'name of a place that another one has',
  'markup-in-title': 'markup in a title',
  words: 'words',
};

/** What a change was, in words. */
export function describeChange(what: Change): string {
  return CHANGES[what];
}

/** What was lost, in words. */
export function describeLoss(what: Loss): string {
  return LOSSES[what];
}
