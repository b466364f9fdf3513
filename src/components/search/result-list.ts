import type { Locale } from '../../model/locale.ts';
import type { Answer } from '../../search/searcher.ts';
import { element, passageOf } from './dom.ts';

/**
 * One article on the page of results: title, place on the journey, passage, and the headings that answer.
 * `lang` is the language of the article, where it is not that of the page.
 */
export function resultItem(
  { url, title, passage, sections }: Answer,
  stage: string | undefined,
  sectionsLabel: string,
  lang?: Locale,
): HTMLLIElement {
  const foreign: Readonly<Record<string, string>> = lang ? { lang } : {};
  const links = sections.map(({ title, anchor }) =>
    element('li', {}, element('a', { href: `${url}#${encodeURIComponent(anchor)}` }, title)),
  );
  return element(
    'li',
    {},
    element('h2', foreign, element('a', { href: url }, title)),
    ...(stage ? [element('p', { class: 'stage' }, stage)] : []),
    ...(passage.length > 0 ? [element('p', { class: 'passage', ...foreign }, ...passageOf(passage))] : []),
    ...(links.length > 0 ? [element('ul', { class: 'sections', 'aria-label': sectionsLabel }, ...links)] : []),
  );
}
