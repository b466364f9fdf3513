import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import type { Article } from '../../src/model/library.ts';
import { type BlockChange, blockChanges } from './block-changes.ts';
import { besideComment, blocksOf, hasComments } from './source-blocks.ts';

/** What a translation has to follow. */
export interface CatchUp {
  /** What changed in the source since; nothing where its earlier text is not known. */
  changes: readonly ShownChange[] | undefined;
  /** The text of the translation with the sources of what changed beside it. */
  text: string;
}

/** A change of the source, and the line of the translation at which it is to be followed. */
export interface ShownChange extends Omit<BlockChange, 'at'> {
  /** The field of the frontmatter that it is in; nothing where it is in the body. */
  field?: string;
  line?: number;
}

/** The fields whose words readers or customers meet. */
const FIELDS = ['title', 'description', 'need', 'questions', 'expect', 'sources'] as const;

/**
 * What changed in a source since `earlier`, its text at the time of the translation, and the translation with those
 * blocks of the source beside its own. `raw` is the translation's file as it lies on disk.
 */
export function catchUp(source: Article, earlier: string | undefined, raw: string): CatchUp {
  if (earlier === undefined) return { changes: undefined, text: beside(raw, allOf(source), source) };
  const before = blocksOf(earlier).map(({ text }) => text);
  const after = blocksOf(source.source).map(({ text }) => text);
  const changes = blockChanges(before, after);
  const own = blocksOf(raw);
  const lineOf = ({ at }: BlockChange) =>
    own.length === before.length ? own[Math.min(at, own.length - 1)]?.line : undefined;
  const ordered: ShownChange[] = changes.map(({ at, ...change }) => {
    const line = lineOf({ at, ...change });
    return line === undefined ? change : { ...change, line };
  });
  return { changes: [...fieldChanges(source, earlier), ...ordered], text: beside(raw, changes, source, before.length) };
}

function allOf(source: Article): BlockChange[] {
  return blocksOf(source.source).map(({ text }, at) => ({ after: text, at }));
}

function fieldChanges(source: Article, earlier: string): ShownChange[] {
  const old = fieldsOf(earlier);
  const now = fieldsOf(source.source);
  return FIELDS.flatMap((field) => {
    const [before, after] = [shown(old[field]), shown(now[field])];
    return before === after ? [] : [{ field, ...(before && { before }), ...(after && { after }) }];
  });
}

function fieldsOf(text: string): Record<string, unknown> {
  return (parseYaml(frontmatterOf(text) ?? '').data ?? {}) as Record<string, unknown>;
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Puts each change above the block of the translation that stands where the changed one stood, or above all where
 * the two are not built alike. A text that has sources beside it already is left as it is.
 */
function beside(raw: string, changes: readonly BlockChange[], { locale }: Article, blocks?: number): string {
  if (hasComments(raw) || changes.length === 0) return raw;
  const own = blocksOf(raw);
  const isAlike = own.length === (blocks ?? own.length) && own.length > 0;
  const ends = raw.length;
  const placed = changes.map(({ before, after, at }) => ({
    offset: own.length === 0 ? ends : ((isAlike ? own[at] : own[0])?.offset ?? ends),
    text: besideComment(locale, after ?? `Taken out: ${before ?? ''}`),
  }));
  let text = raw;
  for (const { offset, text: comment } of placed.toReversed()) {
    const gap = offset === ends && !text.endsWith('\n\n') ? '\n' : '';
    text = `${text.slice(0, offset)}${gap}${comment}\n${offset === ends ? '' : '\n'}${text.slice(offset)}`;
  }
  return text;
}
