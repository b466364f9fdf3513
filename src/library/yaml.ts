import { CORE_SCHEMA, load } from 'js-yaml';
import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { Position } from '../model/problem.ts';

/** Where in the data something stands: `['questions', 2]`. */
export type DataPath = readonly PropertyKey[];

export interface YamlSyntaxError extends Position {
  reason: string;
}

export interface YamlDocument {
  data: unknown;
  errors: YamlSyntaxError[];
  /** Where a value stands; where its key does, if it has no value; else the closest parent that is there. */
  positionOf(path: DataPath): Position;
}

/** Anchors and aliases: a few of them can stand for more data than memory holds. */
const ANCHOR = /(?:^|[\s,:[{-])[&*][^\s&*]/m;

/**
 * Reads YAML 1.2 so that every value can be found again in the file.
 * `firstLine` is the line of the file at which the text begins. Of two parsers, a quick one gives the data of
 * a text that is sound, and a thorough one, ten times as slow, says where things stand when somebody asks.
 */
export function parseYaml(text: string, firstLine = 1): YamlDocument {
  let known: YamlDocument | undefined;
  const placed = () => (known ??= placeAll(text, firstLine));
  if (!ANCHOR.test(text)) {
    try {
      const data = load(text, { schema: CORE_SCHEMA }) ?? null;
      return { data, errors: [], positionOf: (path) => positionIn(text, firstLine, path, placed) };
    } catch {
      // What is wrong with it, the other one says better.
    }
  }
  return placed();
}

/** Where a value stands in YAML that has been read before. `firstLine` as in `parseYaml`. */
export function positionIn(
  text: string,
  firstLine: number,
  path: DataPath,
  placed = () => placeAll(text, firstLine),
): Position {
  return placeAtOnce(text, firstLine, path) ?? placed().positionOf(path);
}

/** Where the value of a key begins that stands alone on its line, unindented, as the values of most fields do. */
function placeAtOnce(text: string, firstLine: number, path: DataPath): Position | undefined {
  const [key] = path;
  if (path.length !== 1 || typeof key !== 'string') return undefined;
  const start = `${key}: `;
  const at = text.startsWith(start) ? 0 : text.indexOf(`\n${start}`) + 1;
  if (!text.startsWith(start, at) || text.indexOf(`\n${start}`, at) >= 0) return undefined;
  // What is not a plain, quoted or listed value may be said to begin elsewhere: nothing, a comment, a block, a tag.
  const value = /[^ ]+/.exec(text.slice(at + start.length, at + start.length + 80));
  if (!value || /^(?:[\s#|>!&*?~]|null\b)/i.test(value[0])) return undefined;
  let line = firstLine;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line++;
  return { line, column: start.length + value.index + 1 };
}

function placeAll(text: string, firstLine: number): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const errors = document.errors.map(({ message, pos }) => ({
    message,
    offset: openingQuote(message, text) ?? pos[0],
  }));
  let data: unknown;
  try {
    data = errors.length === 0 ? document.toJS() : undefined;
  } catch (error) {
    // Aliases that would grow without bounds.
    errors.push({ message: error instanceof Error ? error.message : String(error), offset: 0 });
  }
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  return {
    data,
    errors: errors.map(({ message, offset }) => ({ reason: firstSentence(message), ...at(offset) })),
    positionOf: (path) => at(offsetOf(document.contents, path)),
  };
}

/** A quote that is never closed is the last of its kind; the parser tells only the end of the text. */
function openingQuote(message: string, text: string): number | undefined {
  const quote = /^Missing closing (["'])quote/.exec(message)?.[1];
  return quote ? text.lastIndexOf(quote) : undefined;
}

function firstSentence(message: string): string {
  return message.split('\n')[0] ?? message;
}

function offsetOf(root: ParsedNode | null, path: DataPath): number {
  let node: Node | null = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const { key, value } = pair as { key: unknown; value: unknown };
      if (isNode(key) && key.range) offset = key.range[0];
      node = isNode(value) ? value : null;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      node = isNode(item) ? item : null;
    } else {
      return offset;
    }
    if (node?.range && !(isScalar(node) && node.value === null)) offset = node.range[0];
  }
  return offset;
}
