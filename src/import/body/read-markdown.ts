import type { Html, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EXIT, visit } from 'unist-util-visit';
import type { Notes } from '../notes.ts';
import { admonitionsAsQuotes } from './admonitions.ts';
import { isElementName } from './element-names.ts';
import { calloutsFromQuotes, quoteAsElement } from './quoted-callouts.ts';
import { htmlToMdast } from './read-html.ts';
import { resolveReferences } from './references.ts';
import { shiftLines } from './tree.ts';
import { videoMarksAsLinks } from './video-marks.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** How often a text is read again because reading it showed another tag that is none. */
const MOST_READINGS = 20;

/** The tree of a Markdown text, raw HTML and all. `firstLine` is the line of its file at which it begins. */
export async function readMarkdown(text: string, notes: Notes, firstLine: number): Promise<Root> {
  const source = admonitionsAsQuotes(withVideoLinks(text, notes, firstLine));
  const tree = parseWithPlaceholders(source, notes, firstLine);
  shiftLines(tree, firstLine - 1);
  resolveReferences(tree, notes);
  // `![](a.png)` says nothing of its picture, and does not say that it only decorates.
  visit(tree, 'image', (node) => {
    if (!node.alt) node.alt = null;
  });
  dropLonelyEnds(tree);
  if (!needsHtmlReader(tree)) return tree;
  calloutsFromQuotes(tree, notes, quoteAsElement);
  return htmlToMdast({ tree }, notes);
}

function withVideoLinks(text: string, notes: Notes, firstLine: number): string {
  return videoMarksAsLinks(text, (line, address) => notes.change('video-link', line + firstLine - 1, address));
}

/** The tree of an MDX text; read as Markdown where it is not MDX after all. */
export async function readMdx(text: string, notes: Notes, firstLine: number): Promise<Root> {
  try {
    const tree = mdx.parse(admonitionsAsQuotes(videoMarksAsLinks(text))) as Root;
    withVideoLinks(text, notes, firstLine);
    shiftLines(tree, firstLine - 1);
    return tree;
  } catch (error) {
    notes.change('mdx-as-markdown', firstLine, error instanceof Error ? error.message : String(error));
    return readMarkdown(text, notes, firstLine);
  }
}

/**
 * `<policy name>` is meant as words, and Markdown takes it for a tag: whatever names no element of HTML gets
 * a backslash, and the text is read again, since what stood behind it may mean something else now.
 */
function parseWithPlaceholders(text: string, notes: Notes, firstLine: number): Root {
  let source = text;
  for (let reading = 0; ; reading++) {
    const tree = markdown.parse(source) as Root;
    const offsets: number[] = [];
    visit(tree, 'html', (node: Html) => {
      const start = node.position?.start.offset ?? 0;
      for (const match of source.slice(start, node.position?.end.offset).matchAll(/<\/?([a-z][^\s>/]*)/gi)) {
        if (isElementName(match[1] ?? '')) continue;
        offsets.push(start + match.index);
        if (reading === 0) notes.change('placeholder', lineAt(source, start + match.index) + firstLine - 1, match[0]);
      }
    });
    if (offsets.length === 0 || reading >= MOST_READINGS) return tree;
    for (const offset of offsets.reverse()) source = `${source.slice(0, offset)}\\${source.slice(offset)}`;
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The end of a link that nowhere begins is no more than a slip. */
function dropLonelyEnds(tree: Root): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    let open = 0;
    node.children = node.children.filter((child) => {
      if (child.type !== 'html') return true;
      if (/^<a[\s>]/i.test(child.value)) open++;
      if (!/^<\/a\s*>$/i.test(child.value)) return true;
      return open-- > 0;
    }) as never;
  });
}

/** Old anchors, line breaks and comments can stay in the tree; other elements want the reader of HTML. */
const SIMPLE = /^(?:<a\s+(?:name|id)\s*=\s*(?:"[^"]*"|'[^']*')\s*\/?>|<\/a\s*>|<br\s*\/?>|<!--[\s\S]*?-->)$/i;

function needsHtmlReader(tree: Root): boolean {
  let needed = false;
  let open = 0;
  visit(tree, (node, _index, parent) => {
    if (node.type !== 'html') return undefined;
    const value = node.value.trim();
    if (/^<a\s/i.test(value)) open++;
    else if (/^<\/a/i.test(value)) open--;
    const isInline = parent?.type === 'paragraph' || parent?.type === 'heading' || parent?.type === 'tableCell';
    needed =
      !SIMPLE.test(value) ||
      open < 0 ||
      open > 1 ||
      (!isInline && !value.startsWith('<!--')) ||
      /\sstyle=/i.test(value);
    return needed ? EXIT : undefined;
  });
  return needed || open !== 0;
}
