import { anchorsIn, childrenOf, isJsx, type MdxNode, ownText, parseMdx, propOf, textOf } from '../library/mdx.ts';
import type { Library, MdxSource } from '../model/library.ts';
import { type Locale, localize } from '../model/locale.ts';
import { createAnchors } from '../model/slug.ts';
import type { Section } from './answer-index.ts';

/** Where what is shown in an article, and stands elsewhere, is found. */
type Around = Pick<Library, 'site' | 'snippets'>;

/** Nodes that are read as one run of sentences. */
const RUNS = ['paragraph', 'tableCell'];

/**
 * What an article says, by heading and sentence, as a reader sees it: values of variables filled in,
 * shared snippets in their place. Buttons are left out: they ask, they do not answer.
 */
export function readSections(source: MdxSource, locale: Locale, library: Around): Section[] {
  const tree = parseMdx(source.source) as MdxNode;
  const anchor = createAnchors(anchorsIn(tree));
  const sections: { heading: string; anchor: string; sentences: string[] }[] = [
    { heading: '', anchor: '', sentences: [] },
  ];
  const read = (node: MdxNode): void => {
    if (node.type === 'heading') {
      const heading = ownText(textOf(node));
      sections.push({ heading, anchor: anchorsIn(node)[0] ?? anchor(heading), sentences: [] });
    } else if (RUNS.includes(node.type)) {
      sections.at(-1)?.sentences.push(...sentencesOf(shownText(node, locale, library)));
    } else if (isJsx(node) && node.name === 'Snippet') {
      const snippet = library.snippets.find(({ id, locale: its }) => id === propOf(node, 'id') && its === locale);
      // A snippet in a snippet is refused by the gate; here it must not run for ever.
      if (snippet && snippet !== source) childrenOf(parseMdx(snippet.source)).forEach(read);
    } else if (!isJsx(node) || node.name !== 'Cta') {
      childrenOf(node).forEach(read);
    }
  };
  read(tree);
  return sections.filter(({ heading, sentences }) => heading || sentences.length > 0);
}

/**
 * Where a sentence ends and the next begins. None begins in lower case or with a figure: `kl. 08` and `ca. 5` go on.
 * `Intl.Segmenter` cuts in the same places but for that, and takes many times as long.
 */
const SENTENCE_END = /[.!?…]["'”’»)\]]* (?=["'“‘«([¿¡]*[^\p{Ll}\d\s])/gu;

/** White space that is not one space alone: to write each space anew takes as long as to find the sentences. */
const OTHER_SPACE = /\s\s+|[^\S ]/g;

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const line = ownText(text.replace(OTHER_SPACE, ' ').trim());
  if (line === '') return [];
  const sentences: string[] = [];
  let begin = 0;
  SENTENCE_END.lastIndex = 0;
  while (SENTENCE_END.test(line)) {
    const next = SENTENCE_END.lastIndex;
    sentences.push(line.slice(begin, next - 1));
    begin = next;
  }
  sentences.push(line.slice(begin));
  return sentences;
}

function shownText(node: MdxNode, locale: Locale, library: Around): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (isJsx(node)) {
    if (node.name === 'Cta') return '';
    if (node.name === 'Variable') {
      const value = library.site.variables[propOf(node, 'name') ?? ''];
      return value === undefined ? '' : localize(value, locale);
    }
  }
  return childrenOf(node)
    .map((child) => shownText(child, locale, library))
    .join('');
}
