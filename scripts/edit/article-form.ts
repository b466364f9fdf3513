import { frontmatterOf } from '../../src/library/read-article.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import { type Block, blocksOf, bodyOf } from './blocks.ts';
import { withFrontmatter } from './frontmatter-fields.ts';

/** An article as the editing page shows it: its frontmatter, field by field, and its body in blocks. */
export interface ArticleForm {
  [field: string]: unknown;
  body: Block[];
}

/** The form of an article's text, with LF line ends. Throws an MdxSyntaxError where its body is not MDX. */
export function formOf(text: string): ArticleForm {
  const { yaml, body } = partsOf(text);
  return { ...((parseYaml(yaml).data ?? {}) as Record<string, unknown>), body: blocksOf(body) };
}

/**
 * The text that the form makes of an article. What the form leaves as `before` had it stays to the letter, so
 * that whoever reads the change in Git sees what was changed and nothing else.
 */
export function textOfForm({ body, ...fields }: ArticleForm, before = ''): string {
  const values = Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => {
      const kept = withoutBlanks(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
  const { head, body: bodyBefore } = partsOf(before);
  const text = withFrontmatter(head || '---\n---\n\n', values);
  const written = bodyOf(
    body.map((block) => withoutBlanks(block) as Block),
    bodyBefore,
  );
  return text + written;
}

function partsOf(text: string): { head: string; yaml: string; body: string } {
  const yaml = frontmatterOf(text);
  if (yaml === undefined) return { head: '', yaml: '', body: text };
  const begin = text.indexOf('\n') + 1 + yaml.length;
  const fence = text.indexOf('\n', begin) + 1 || text.length;
  const end = fence + (/^(?:[ \t]*\n)*/.exec(text.slice(fence))?.[0].length ?? 0);
  return { head: text.slice(0, end), yaml, body: text.slice(end) };
}

/** A form says nothing of a field by leaving it empty; an article leaves it out. `alt` may be empty: it decorates then. */
function withoutBlanks(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutBlanks).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value).flatMap(([key, child]) => {
    const kept = key === 'alt' && child === '' ? '' : withoutBlanks(child);
    return kept === undefined ? [] : [[key, kept]];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
