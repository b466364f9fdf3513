import { childrenOf, isJsx, type MdxJsxNode, type MdxNode, textOf } from '../../src/library/mdx.ts';
import type { Locale } from '../../src/model/locale.ts';
import { asBlank } from '../new/as-blank.ts';
import { besideComment, blocksOf } from './source-blocks.ts';

/** Props whose text a reader reads, and which are therefore translated. */
const READABLE = ['title', 'label', 'alt', 'caption', 'time', 'result'];

/**
 * The body of a translation to be written: the structure of the source stays, each of its texts is a blank, and above
 * each block stands the source. `blank` is what a paragraph's blank says.
 */
export function scaffoldOf(source: string, locale: Locale, blank: string): string {
  const blocks = blocksOf(source).map(({ node, text }) => {
    const form = new Scaffold(source, blank).of(node);
    return form === text ? form : `${besideComment(locale, text)}\n\n${form}`;
  });
  return `${blocks.join('\n\n')}\n`;
}

/** A text of the body as a blank: what is no link or component in the source must not become one here. */
function blankOf(text: string): string {
  return asBlank(text.replace(/[\\<>{}*_`|]/g, '\\$&'));
}

class Scaffold {
  readonly #source: string;
  readonly #blank: string;

  constructor(source: string, blank: string) {
    this.#source = source;
    this.#blank = blank;
  }

  /** A node with blanks in place of its texts. What holds none stays as it is. */
  of(node: MdxNode): string {
    if (isJsx(node)) return this.#component(node);
    switch (node.type) {
      case 'heading':
        return ['#'.repeat(node.depth), blankOf(textOf(node)), ...this.#anchors(node)].join(' ');
      case 'paragraph': {
        const [only, ...others] = childrenOf(node);
        return only && isJsx(only) && others.length === 0 ? this.#component(only) : this.#blank;
      }
      case 'blockquote':
        return this.#children(node).replace(/^/gm, '> ').replace(/ +$/gm, '');
      case 'list':
        return childrenOf(node)
          .map((item, index) => this.#item(item, node.ordered ? `${(node.start ?? 1) + index}. ` : '- '))
          .join('\n');
      case 'table':
        return this.#table(node);
      default:
        return this.#raw(node);
    }
  }

  #children(node: MdxNode): string {
    return childrenOf(node)
      .map((child) => this.of(child))
      .join('\n\n');
  }

  /** An item begins with what it says; what more it holds stands below, indented. */
  #item(item: MdxNode, marker: string): string {
    const [first, ...rest] = childrenOf(item);
    const begin = first?.type === 'paragraph' ? blankOf(textOf(first)) : first ? this.of(first) : this.#blank;
    const text = [begin, ...rest.map((child) => this.of(child))].join('\n\n');
    return marker + text.replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`).replace(/ +$/gm, '');
  }

  #table(table: MdxNode): string {
    const rows = childrenOf(table).map(
      (row) =>
        `| ${childrenOf(row)
          .map((cell) => (textOf(cell) ? blankOf(textOf(cell)) : ''))
          .join(' | ')} |`,
    );
    const columns = childrenOf(childrenOf(table)[0] ?? table).length;
    rows.splice(1, 0, `|${' --- |'.repeat(columns)}`);
    return rows.join('\n');
  }

  #component(node: MdxJsxNode): string {
    const props = node.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return '';
      const { name, value } = attribute;
      const text = READABLE.includes(name) && value !== '' ? asBlank(value) : value;
      return ` ${name}="${text.replaceAll('"', '&quot;')}"`;
    });
    const open = `<${node.name ?? ''}${props.join('')}`;
    const children = childrenOf(node);
    if (children.length === 0) return `${open} />`;
    const isText = children.every(({ type }) => type === 'text' || type === 'mdxJsxTextElement');
    if (isText) return `${open}>${blankOf(textOf(node as MdxNode))}</${node.name ?? ''}>`;
    return `${open}>\n\n${this.#children(node)}\n\n</${node.name ?? ''}>`;
  }

  /** Permanent anchors are part of an address, and the same in every language. */
  #anchors(heading: MdxNode): string[] {
    return childrenOf(heading).flatMap((node) => (isJsx(node) && node.name === 'Anchor' ? [this.#raw(node)] : []));
  }

  #raw({ position }: MdxNode): string {
    return this.#source.slice(position?.start.offset, position?.end.offset);
  }
}
