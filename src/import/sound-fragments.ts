import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { factsOf, MdxSyntaxError, parseMdx } from '../library/mdx.ts';
import { splitArticle } from './content/split-article.ts';
import type { ImportedArticle } from './import-map.ts';
import type { ImportPlan } from './import-plan.ts';

const LINK = /\]\(\/a\/([a-z0-9-]+)\/#([A-Za-z0-9._~%-]+)\)/g;

/** Takes fragments off links to other articles that have no such heading: the article is still the right place. */
export async function withSoundFragments(
  plan: ImportPlan,
  map: Map<string, ImportedArticle>,
  dir: string,
): Promise<void> {
  const anchors = new Map<string, Set<string>>();
  const files = new Map([...map.values()].map(({ id, in: locale, file }) => [`${id} ${locale}`, file]));
  const anchorsOf = (id: string, locale: string): Set<string> => {
    const key = `${id} ${locale}`;
    let found = anchors.get(key);
    if (!found) {
      const file = files.get(key);
      found = new Set(file ? headingsOf(plan.files.get(file) ?? readIfThere(join(dir, file))) : []);
      anchors.set(key, found);
    }
    return found;
  };
  for (const [key, entry] of map) {
    const text = plan.files.get(entry.file);
    if (text === undefined || !text.includes('](/a/')) continue;
    const mended = text.replace(LINK, (link, id: string, fragment: string) =>
      anchorsOf(id, entry.in).has(fragment) ? link : `](/a/${id}/)`,
    );
    if (mended === text) continue;
    plan.files.set(entry.file, mended);
    const { head, body } = splitArticle(mended);
    const journal = plan.journal.get(entry.file);
    if (journal) plan.journal.set(entry.file, { ...journal, head: digestOf(head), body: digestOf(body) });
    map.set(key, { ...entry, body: digestOf(body) });
  }
}

function headingsOf(text: string): string[] {
  try {
    return factsOf(parseMdx(text)).headings.flatMap(({ anchor, otherAnchors = [] }) => [anchor, ...otherAnchors]);
  } catch (error) {
    if (error instanceof MdxSyntaxError) return [];
    throw error;
  }
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
