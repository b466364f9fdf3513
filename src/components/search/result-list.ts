import type { Answer } from '../../search/searcher.ts';
import { element, passageOf } from './dom.ts';

/** One article on the page of results: title, place on the journey, passage, and the headings that answer. */
export function resultItem(answer: Answer, stage: string | undefined, sectionsLabel: string): HTMLLIElement {
  const { url, title, passage, sections } = answer;
  const links = sections.map(({ title, anchor }) =>
    element('li', {}, element('a', { href: `${url}#${encodeURIComponent(anchor)}` }, title)),
  );
  return element(
    'li',
    {},
    element('h2', {}, element('a', { href: url }, title)),
    ...(stage ? [element('p', { class: 'stage' }, stage)] : []),
    element('p', { class: 'passage' }, ...passageOf(passage)),
    ...(links.length > 0 ? [element('ul', { class: 'sections', 'aria-label': sectionsLabel }, ...links)] : []),
  );
}
