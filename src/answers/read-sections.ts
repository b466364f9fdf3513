import { anchorsIn, childrenOf, isJsx, type MdxNode, parseMdx, propOf, textOf } from '../library/mdx.ts';
import type { Library, MdxSource } from '../model/library.ts';
import { type Locale, localize } from '../model/locale.ts';
import { createAnchors } from '../model/slug.ts';
import type { Section } from './answer-index.ts';

/** Nodes that are read as one run of sentences. */
const RUNS = ['paragraph', 'tableCell'];

/**
 * What an article says, by heading and sentence, as a reader sees it: values of variables filled in,
 * shared snippets in their place. Buttons are left out: they ask, they do not answer.
 */
export function readSections(source: MdxSource, locale: Locale, library: Library): Section[] {
  const tree = parseMdx(source.source) as MdxNode;
  const anchor = createAnchors(anchorsIn(tree));
  const sections: { heading: string; anchor: string; sentences: string[] }[] = [
    { heading: '', anchor: '', sentences: [] },
  ];
  const read = (node: MdxNode): void => {
    if (node.type === 'heading') {
      const heading = textOf(node);
      sections.push({ heading, anchor: anchorsIn(node)[0] ?? anchor(heading), sentences: [] });
    } else if (RUNS.includes(node.type)) {
      sections.at(-1)?.sentences.push(...sentencesOf(shownText(node, locale, library), locale));
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

/** To make one takes as long as to cut a whole article with it. */
const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterFor(locale: Locale): Intl.Segmenter {
  const known = segmenters.get(locale);
  if (known) return known;
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  return segmenter;
}

/** The sentences of a text; the cutting knows the language. */
export function sentencesOf(text: string, locale: Locale): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenterFor(locale).segment(text)) {
    const sentence = segment.replace(/\s+/g, ' ').trim();
    if (!sentence) continue;
    // No sentence begins in lower case or with a figure: what was cut there ended in `kl.` or `ca.`.
    if (sentences.length > 0 && /^[\p{Ll}\d]/u.test(sentence)) sentences.push(`${sentences.pop()} ${sentence}`);
    else sentences.push(sentence);
  }
  return sentences;
}

function shownText(node: MdxNode, locale: Locale, library: Library): string {
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
