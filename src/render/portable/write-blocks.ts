import type { Element, ElementContent } from 'hast';

/** How a text is written down: what stands around the words of each element. */
export interface Notation {
  /** Words as they are, so that none of them is taken for a mark. */
  words(text: string): string;
  /** A stretch of a sentence: strong, em, del, sup, code, a, img. `text` is what stands in it, written. */
  inline(element: Element, text: string): string;
  lineBreak: string;
  paragraph(text: string): string;
  heading(depth: number, text: string): string;
  /** What stands before the items of a list and after their numbers; the second, where one list follows another. */
  bullets: readonly [string, string];
  dots: readonly [string, string];
  quote(text: string): string;
  code(text: string): string;
  /** The first row is the head. `alignments` says how each column is aligned, where it is. */
  table(rows: readonly (readonly string[])[], alignments: readonly (string | undefined)[]): string;
  rule: string;
}

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'blockquote', 'pre', 'table', 'hr']);

const isBlock = (node: ElementContent): node is Element => node.type === 'element' && BLOCKS.has(node.tagName);

/** Writes elements down, with an empty line between blocks. */
export function writeBlocks(nodes: readonly ElementContent[], notation: Notation): string {
  return blocksOf(nodes, notation).join('\n\n');
}

/** Writes down what stands in a sentence. */
function writeInline(nodes: readonly ElementContent[], notation: Notation): string {
  let line = written(nodes, notation);
  // Few lines need it, and to look for it is cheap.
  if (line.includes('\n')) line = line.replace(/ *\n */g, '\n');
  if (line.includes('  ')) line = line.replace(/ {2,}/g, ' ');
  return line.trim();
}

function written(nodes: readonly ElementContent[], notation: Notation): string {
  let line = '';
  for (const node of nodes) {
    if (node.type === 'text') line += notation.words(onOneLine(node.value));
    else if (node.type !== 'element') continue;
    else if (node.tagName === 'br') line += notation.lineBreak;
    else line += notation.inline(node, node.tagName === 'code' ? plainText(node) : written(node.children, notation));
  }
  return line;
}

function onOneLine(text: string): string {
  return text.includes('\n') || text.includes('\t') || text.includes('  ') ? text.replace(/\s+/g, ' ') : text;
}

/** The text in an element, every space of it. */
export function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

function blocksOf(nodes: readonly ElementContent[], notation: Notation): string[] {
  const blocks: string[] = [];
  let sentence: ElementContent[] = [];
  const endSentence = () => {
    const text = writeInline(sentence, notation);
    if (text) blocks.push(notation.paragraph(text));
    sentence = [];
  };
  let list: { tagName: string; mark: 0 | 1; at: number } | undefined;
  for (const node of nodes) {
    if (!isBlock(node)) {
      sentence.push(node);
      continue;
    }
    endSentence();
    // Two lists of a kind that follow each other are one unless their marks differ.
    const follows = list?.tagName === node.tagName && list.at === blocks.length;
    const mark = follows && list?.mark === 0 ? 1 : 0;
    const block = blockOf(node, notation, mark);
    if (block) blocks.push(block);
    list = { tagName: node.tagName, mark, at: blocks.length };
  }
  endSentence();
  return blocks;
}

function blockOf(node: Element, notation: Notation, mark: 0 | 1): string {
  const { tagName, children } = node;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return listOf(node, notation, mark);
    case 'blockquote':
      return notation.quote(writeBlocks(children, notation));
    case 'pre':
      return notation.code(plainText(node).replace(/\n$/, ''));
    case 'table':
      return tableOf(node, notation);
    case 'hr':
      return notation.rule;
    case 'p': {
      const text = writeInline(children, notation);
      return text && notation.paragraph(text);
    }
    default:
      return notation.heading(Number(tagName[1]), writeInline(children, notation));
  }
}

/** Items are written close together unless one of them holds several paragraphs. */
function listOf({ tagName, properties, children }: Element, notation: Notation, which: 0 | 1): string {
  const first = Number(properties['start'] ?? 1);
  const items = elements({ children }).map((item, at) => {
    const mark = tagName === 'ol' ? `${first + at}${notation.dots[which]} ` : `${notation.bullets[which]} `;
    const loose = item.children.filter((child) => child.type === 'element' && child.tagName === 'p').length > 1;
    const text = blocksOf(item.children, notation).join(loose ? '\n\n' : '\n');
    return { loose, text: mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`) };
  });
  return items.map(({ text }) => text).join(items.some(({ loose }) => loose) ? '\n\n' : '\n');
}

function tableOf(table: Element, notation: Notation): string {
  const rows = rowsOf(table).map(elements);
  const alignments = rows[0]?.map(({ properties }) => properties['align']?.toString()) ?? [];
  return notation.table(
    rows.map((cells) => cells.map((cell) => writeInline(cell.children, notation))),
    alignments,
  );
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)));
}

function elements({ children }: { children: readonly ElementContent[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}
