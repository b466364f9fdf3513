import type { Root as HastRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeRemark from 'rehype-remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Notes } from '../notes.ts';
import { cleanHtml } from './clean-html.ts';
import { HTML_HANDLERS, HTML_NODE_HANDLERS } from './html-handlers.ts';
import { shiftLines } from './tree.ts';

const html = unified().use(rehypeParse, { fragment: true }).freeze();
const fromMarkdown = unified().use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).freeze();
const toMarkdown = unified()
  .use(rehypeRemark, { handlers: HTML_HANDLERS, nodeHandlers: HTML_NODE_HANDLERS, document: false })
  .freeze();

/** The tree of an HTML text. `firstLine` is the line of its file at which it begins. */
export async function readHtml(text: string, notes: Notes, firstLine: number): Promise<Root> {
  const hast = html.parse(text) as HastRoot;
  shiftLines(hast, firstLine - 1);
  return htmlToMdast({ hast }, notes);
}

/** The Markdown tree of what is HTML, or Markdown with HTML in it, without anything that could do harm. */
export async function htmlToMdast(from: { hast: HastRoot } | { tree: Root }, notes: Notes): Promise<Root> {
  const hast = 'hast' in from ? from.hast : ((await fromMarkdown.run(from.tree)) as HastRoot);
  cleanHtml(hast, notes);
  const tree = (await toMarkdown.run(hast)) as unknown as Root;
  return tree;
}
