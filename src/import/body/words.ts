import { childrenOf, isJsx, type MdxNode, parseMdx, walk } from '../../library/mdx.ts';

/** Words with how often each stands in a text. */
export type WordBag = Map<string, number>;

/** Runs of letters and digits, in lower case: what a text says, however it is marked up. */
export function addWords(bag: WordBag, text: string): void {
  for (const [word] of text
    .normalize('NFC')
    .toLowerCase()
    .matchAll(/[\p{L}\p{N}]+/gu))
    bag.set(word, (bag.get(word) ?? 0) + 1);
}

export function bagOf(...texts: readonly string[]): WordBag {
  const bag: WordBag = new Map();
  for (const text of texts) addWords(bag, text);
  return bag;
}

export function sizeOf(bag: WordBag): number {
  let size = 0;
  for (const count of bag.values()) size += count;
  return size;
}

/** The words of one bag that another lacks, as often as it lacks them. */
export function missingFrom(bag: WordBag, other: WordBag): string[] {
  const missing: string[] = [];
  for (const [word, count] of bag) {
    for (let lack = count - (other.get(word) ?? 0); lack > 0; lack--) missing.push(word);
  }
  return missing;
}

const READABLE = new Set(['title', 'alt', 'caption', 'label']);

/** Adds what a reader reads of an MDX text. Throws an MdxSyntaxError where it is none. */
export function addMdxWords(bag: WordBag, mdx: string): void {
  // Marks may stand within a word, so that what belongs together is read together.
  walk(parseMdx(mdx) as MdxNode, (node) => {
    if (isJsx(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && READABLE.has(attribute.name) && typeof attribute.value === 'string')
          addWords(bag, attribute.value);
      }
    }
    if (node.type === 'code') addWords(bag, node.value);
    if (childrenOf(node).some(isInline)) {
      addWords(bag, inlineText(node));
      return false;
    }
    return undefined;
  });
}

function isInline(node: MdxNode): boolean {
  return (
    node.type === 'text' ||
    node.type === 'inlineCode' ||
    ['strong', 'emphasis', 'delete', 'link', 'break'].includes(node.type)
  );
}

function inlineText(node: MdxNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return childrenOf(node).map(inlineText).join('');
}
