import { isJsx, type MdxJsxNode, type MdxNode, positionOf, textOf } from '../../library/mdx.ts';
import { frontmatterPosition } from '../../library/read-article.ts';
import type { Article } from '../../model/library.ts';
import type { Position } from '../../model/problem.ts';
import { isUnwritten } from './blank.ts';
import type { MdxPart } from './parts.ts';

/** A text of an article that nobody has written yet. */
export interface Blank extends Position {
  text: string;
}

const NONE: readonly string[] = [];

/** The blanks of the frontmatter. Those of title, description and need have rules of their own. */
export function blanksInFields(article: Article): Blank[] {
  const { questions, expect, sources } = article;
  const texts: [text: string, ...path: (string | number)[]][] = [
    ...questions.map((text, index): [string, string, number] => [text, 'questions', index]),
    ...(['time', 'result'] as const).map((key): [string, ...string[]] => [expect?.[key] ?? '', 'expect', key]),
    ...sources.map(({ title: text }, index): [string, string, number, string] => [text, 'sources', index, 'title']),
  ];
  return texts.flatMap(([text, ...path]) =>
    isUnwritten(text) ? [{ text, ...frontmatterPosition(article, path) }] : [],
  );
}

/** The blanks of the body: a paragraph, a heading, a cell or the prop of a component that is one as a whole. */
export function blanksInBody(parts: readonly MdxPart[]): Blank[] {
  // Few articles have a text with a bracket; of the others, blocks need not be put together.
  const hasBracket = parts.some(({ node }) => node.type === 'text' && node.value.includes('['));
  const blanks: Blank[] = [];
  for (const { node } of parts) {
    const texts = isJsx(node) ? textsOfComponent(node) : hasBracket && isTextBlock(node) ? [textOf(node)] : NONE;
    for (const text of texts) if (isUnwritten(text)) blanks.push({ text, ...positionOf(node) });
  }
  return blanks;
}

function isTextBlock({ type }: MdxNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function textsOfComponent(node: MdxJsxNode): string[] {
  const props = node.attributes.flatMap(({ type, value }) =>
    type === 'mdxJsxAttribute' && typeof value === 'string' ? [value] : [],
  );
  const [only, ...others] = node.children;
  return only?.type === 'text' && others.length === 0 ? [...props, only.value] : props;
}
