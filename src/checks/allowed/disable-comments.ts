import {
  childrenOf,
  isCode,
  isComment,
  isJsx,
  type MdxNode,
  MdxSyntaxError,
  parseMdx,
  walk,
} from '../../library/mdx.ts';
import { frontmatterOf } from '../../library/read-article.ts';
import type { MdxSource } from '../../model/library.ts';
import type { Position } from '../../model/problem.ts';

/** A comment in an article that disables rules in place: `{/* waypost-disable-next-line title -- why *\/}`. */
export interface DisableComment extends Position {
  file: string;
  /** What it says, on one line. */
  text: string;
  /** Nothing where it begins like such a comment and is none. */
  form: 'next-line' | 'file' | undefined;
  rules: readonly string[];
  reason: string;
  /** The first and the last line that it speaks of; all of the file where it is left out. */
  lines?: readonly [number, number];
}

/** Such a comment, and those of its rules that it was needed for. */
export interface DisableUse {
  comment: DisableComment;
  used: Set<string>;
}

const MARK = 'waypost-';
const FORM = /^waypost-disable(-next-line)?(?=\s|$)([\s\S]*)$/;
const REASON = /(?:^|\s)--(?:\s|$)/;

/** The comments of a file that disable rules. A file without the word in it, as nearly all are, costs nothing. */
export function disableComments({ file, source }: MdxSource): DisableComment[] {
  if (!source.includes(MARK)) return [];
  return [...inFrontmatter(source), ...inText(source)].map((comment) => ({ file, ...comment }));
}

type Comment = Omit<DisableComment, 'file'>;

function inFrontmatter(source: string): Comment[] {
  const lines = frontmatterOf(source)?.split('\n') ?? [];
  return lines.flatMap((content, index): Comment[] => {
    const [, indent = '', text] = /^(\s*)#\s*(waypost-.*)$/.exec(content) ?? [];
    if (text === undefined) return [];
    const own = lines.slice(index + 1);
    const skipped = own.findIndex((line) => !/^\s*(#.*)?$/.test(line));
    if (skipped < 0) return [];
    // A value may go on over lines that stand further in.
    const depth = indentOf(own[skipped]);
    const more = own.slice(skipped + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= depth);
    const from = index + 1 + skipped;
    const to = more < 0 ? lines.length - 1 : from + more;
    // Line 1 of the file is the one that opens the frontmatter.
    return [commentOf(text, { line: index + 2, column: indent.length + 1 }, [from + 2, to + 2])];
  });
}

function indentOf(line = ''): number {
  return line.length - line.trimStart().length;
}

function inText(source: string): Comment[] {
  const comments: Comment[] = [];
  const starts = new Map<number, number>();
  const lines = source.split('\n');
  try {
    walk(parseMdx(source) as MdxNode, (node) => {
      const position = node.position;
      if (!position) return;
      const { line, column } = position.start;
      if (isCode(node)) {
        const text = isComment(node) ? /\/\*\s*(waypost-[\s\S]*?)\s*\*\//.exec(node.value)?.[1] : undefined;
        if (text === undefined) return;
        let from = position.end.line + 1;
        while (from <= lines.length && !lines[from - 1]?.trim()) from += 1;
        comments.push(commentOf(text, { line, column }, [from, from]));
      } else if (isRead(node)) {
        starts.set(line, Math.max(lastLine(node), starts.get(line) ?? 0));
      }
    });
  } catch (error) {
    // What cannot be parsed is reported where it is read.
    if (!(error instanceof MdxSyntaxError)) throw error;
  }
  // A paragraph or a tag may go on over lines.
  return comments.map(({ lines, ...comment }) =>
    lines ? { ...comment, lines: [lines[0], starts.get(lines[0]) ?? lines[1]] } : comment,
  );
}

/** Blocks that a reader takes for one: what stands in a list or a component has comments of its own. */
function isRead(node: MdxNode): boolean {
  return ['paragraph', 'heading', 'tableRow', 'code'].includes(node.type) || isJsx(node);
}

function lastLine(node: MdxNode): number {
  const { start, end } = node.position ?? { start: { line: 0 }, end: { line: 0 } };
  const [first] = isJsx(node) ? childrenOf(node) : [];
  const inside = first?.position?.start.line;
  return inside === undefined ? end.line : Math.max(start.line, inside - 1);
}

function commentOf(text: string, at: Position, lines: readonly [number, number]): Comment {
  const match = FORM.exec(text);
  const said = text.replace(/\s+/g, ' ');
  if (!match) return { ...at, text: said, form: undefined, rules: [], reason: '' };
  const [, next, rest = ''] = match;
  const cut = REASON.exec(rest);
  const names = cut ? rest.slice(0, cut.index) : rest;
  const reason = cut ? rest.slice(cut.index + cut[0].length).trim() : '';
  const rules = names.split(/[\s,]+/).filter(Boolean);
  return { ...at, text: said, form: next ? 'next-line' : 'file', rules, reason, ...(next && { lines }) };
}
