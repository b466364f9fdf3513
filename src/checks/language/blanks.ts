import { isJsx, type MdxNode, positionOf, textOf } from '../../library/mdx.ts';
import { frontmatterPosition } from '../../library/read-article.ts';
import type { Article } from '../../model/library.ts';
import type { Position } from '../../model/problem.ts';
import { isUnwritten } from './blank.ts';
import type { MdxPart } from './parts.ts';

/** A text of an article that nobody has written yet. */
export interface Blank extends Position {
  text: string;
}

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
  // Few articles have a text that begins with a bracket; of the others, blocks need not be put together.
  const hasBracket = parts.some(({ node }) => node.type === 'text' && /^\s*\[/.test(node.value));
  return parts.flatMap(({ node }) => {
    const texts = isJsx(node) ? textsOfComponent(node) : hasBracket && isTextBlock(node) ? [textOf(node)] : [];
    return texts.filter(isUnwritten).map((text) => ({ text, ...positionOf(node) }));
  });
}

function isTextBlock({ type }: MdxNode): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

function textsOfComponent(node: MdxNode): string[] {
  if (!isJsx(node)) return [];
  const props = node.attributes.flatMap(({ type, ...attribute }) =>
    type === 'mdxJsxAttribute' && 'name' in attribute && typeof attribute.value === 'string' ? [attribute.value] : [],
  );
  const [only, ...others] = node.children;
  return only?.type === 'text' && others.length === 0 ? [...props, only.value] : props;
}
