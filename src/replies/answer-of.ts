import type { Element, ElementContent } from 'hast';
import { sentencesOf } from '../answers/read-sections.ts';
import type { Article } from '../model/library.ts';
import { made } from '../render/portable/plain-element.ts';
import { plainText } from '../render/portable/write-blocks.ts';

/** What a customer reads before they stop: as many as the rule `lead-answers` allows. */
const MOST_SENTENCES = 3;

/**
 * The answer of an article, as one paragraph of at most three sentences: its first paragraph, or its
 * description where it begins with something else. `opening` is the first element of its body.
 */
export function answerOf({ lead, description }: Article, opening: Element | undefined): ElementContent[] {
  if (!lead || opening?.tagName !== 'p') return [made('p', [description])];
  const sentences = sentencesOf(plainText(opening));
  if (sentences.length <= MOST_SENTENCES) return [opening];
  const letters = lettersOf(sentences.slice(0, MOST_SENTENCES).join(''));
  return [made('p', cut(opening.children, { letters }))];
}

function lettersOf(text: string): number {
  return text.replace(/\s/g, '').length;
}

/** Cuts after so many letters, spaces not counted: the sentences were counted without line ends. */
function cut(nodes: readonly ElementContent[], left: { letters: number }): ElementContent[] {
  const kept: ElementContent[] = [];
  for (const node of nodes) {
    if (left.letters <= 0) break;
    if (node.type === 'text') {
      let end = 0;
      while (end < node.value.length && left.letters > 0) if (/\S/.test(node.value[end++] ?? '')) left.letters--;
      kept.push({ ...node, value: node.value.slice(0, end) });
    } else if (node.type === 'element') kept.push({ ...node, children: cut(node.children, left) });
  }
  return kept;
}
