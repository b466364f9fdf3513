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
  quote(text: string): string;
  code(text: string): string;
  /** The first row is the head. */
  table(rows: readonly (readonly string[])[]): string;
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
  const write = (node: ElementContent): string => {
    if (node.type === 'text') return notation.words(node.value.replace(/\s+/g, ' '));
    if (node.type !== 'element') return '';
    if (node.tagName === 'br') return notation.lineBreak;
    return notation.inline(node, node.tagName === 'code' ? plainText(node) : node.children.map(write).join(''));
  };
  return nodes
    .map(write)
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();
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
  for (const node of nodes) {
    if (!isBlock(node)) {
      sentence.push(node);
      continue;
    }
    endSentence();
    const block = blockOf(node, notation);
    if (block) blocks.push(block);
  }
  endSentence();
  return blocks;
}

function blockOf(node: Element, notation: Notation): string {
  const { tagName, children } = node;
  switch (tagName) {
    case 'ul':
    case 'ol':
      return listOf(node, notation);
    case 'blockquote':
      return notation.quote(writeBlocks(children, notation));
    case 'pre':
      return notation.code(plainText(node).replace(/\n$/, ''));
    case 'table':
      return notation.table(
        rowsOf(node).map((row) => elements(row).map((cell) => writeInline(cell.children, notation))),
      );
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
function listOf({ tagName, properties, children }: Element, notation: Notation): string {
  const first = Number(properties['start'] ?? 1);
  const items = elements({ children }).map((item, at) => {
    const mark = tagName === 'ol' ? `${first + at}. ` : '- ';
    const loose = item.children.filter((child) => child.type === 'element' && child.tagName === 'p').length > 1;
    const text = blocksOf(item.children, notation).join(loose ? '\n\n' : '\n');
    return { loose, text: mark + text.replace(/\n(?=.)/g, `\n${' '.repeat(mark.length)}`) };
  });
  return items.map(({ text }) => text).join(items.some(({ loose }) => loose) ? '\n\n' : '\n');
}

function rowsOf(table: Element): Element[] {
  return elements(table).flatMap((part) => (part.tagName === 'tr' ? [part] : elements(part)));
}

function elements({ children }: { children: readonly ElementContent[] }): Element[] {
  return children.filter((child) => child.type === 'element');
}
