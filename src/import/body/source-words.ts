import type { Nodes as HastNodes, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { SourceArticle } from '../source-article.ts';
import { admonitionsAsQuotes } from './admonitions.ts';
import { isElementName } from './element-names.ts';
import { videoMarksAsLinks } from './video-marks.ts';
import { addWords, type WordBag } from './words.ts';

const html = unified().use(rehypeParse, { fragment: true }).freeze();
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/**
 * The words of a source's text, read by as short a way as there is, so that what the importer does with the text is
 * held to something that it did not do itself. Addresses, comments, scripts and styles are not words.
 */
export function sourceWords({ body, form }: Pick<SourceArticle, 'body' | 'form'>): WordBag {
  const bag: WordBag = new Map();
  if (form === 'html') addWords(bag, htmlText(html.parse(body) as HastRoot));
  else addWords(bag, markdownText(markdown.parse(plainMarks(form === 'mdx' ? withoutCode(body) : body)) as Root));
  return bag;
}

function plainMarks(text: string): string {
  return admonitionsAsQuotes(videoMarksAsLinks(text));
}

/** Elements that begin a line of their own: words on both sides of them are two. */
const INLINE = new Set(
  'a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var wbr'.split(
    ' ',
  ),
);
const SILENT = new Set([
  'script',
  'style',
  'template',
  'svg',
  'math',
  'canvas',
  'iframe',
  'select',
  'textarea',
  'datalist',
  'video',
  'audio',
  'title',
]);

/** The text of a tree of HTML as a page shows it, alternative texts among it. */
export function htmlText(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (SILENT.has(node.tagName)) return ' ';
    if (node.tagName === 'img') return ` ${node.properties['alt'] ?? ''} `;
    const inside = node.children.map(htmlText).join('');
    return INLINE.has(node.tagName) ? inside : ` ${inside} `;
  }
  return 'children' in node ? node.children.map((child) => htmlText(child as HastNodes)).join('') : '';
}

const BLOCKS = new Set([
  'paragraph',
  'heading',
  'listItem',
  'tableCell',
  'blockquote',
  'table',
  'list',
  'footnoteDefinition',
  'root',
]);

function markdownText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/^\[![A-Za-z]+\]/, ' ');
    case 'code':
      return ` ${node.value} `;
    case 'image':
    case 'imageReference':
      return ` ${node.alt ?? ''} `;
    case 'break':
      return ' ';
    case 'html':
      return tagless(node.value);
    default: {
      const inside = 'children' in node ? node.children.map((child) => markdownText(child as Nodes)).join('') : '';
      return BLOCKS.has(node.type) ? ` ${inside} ` : inside;
    }
  }
}

/** A piece of HTML without what is no words in it: what names no element was meant as words. */
function tagless(value: string): string {
  const shown = value.replace(/<!--[\s\S]*?-->/g, '').replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  return shown.replace(/<\/?([a-z][^\s>/]*)[^>]*>?/gi, (tag, name: string) => {
    if (!isElementName(name)) return tag;
    const alt = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(tag);
    return /^(a|b|i|em|strong|span|code|sub|sup|u|font)$/i.test(name) ? '' : ` ${alt?.[1] ?? alt?.[2] ?? ''} `;
  });
}

/** An MDX text without its code; components are tags, and what they say in props is kept apart. */
function withoutCode(body: string): string {
  return body
    .replace(/^(?:import|export)\s[^\n]*(?:\n(?!\n)[^\n]*)*/gm, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, ' ');
}
