import { hash } from 'node:crypto';
import type { PartCounts } from './part-folders.ts';

/**
 * So many articles of a language are in one index of Pagefind, which is made anew where one of them changes: of
 * more, each index is a part, and readers search all of them as one. Fewer would cost readers more requests.
 */
const MOST_IN_PART = 1500;

/** How many parts the articles at these paths of the site need (`en/articles/lost-card/index.html`). */
export function countParts(files: readonly string[], most = MOST_IN_PART): PartCounts {
  const articles = new Map<string, number>();
  for (const file of files) articles.set(languageOf(file), (articles.get(languageOf(file)) ?? 0) + 1);
  return Object.fromEntries([...articles].sort().map(([language, count]) => [language, Math.ceil(count / most)]));
}

/** Articles by part. One goes by its address alone, so that it stays where it is when others come and go. */
export function inParts(files: readonly string[], counts: PartCounts): string[][] {
  const parts: string[][] = Array.from({ length: Math.max(...Object.values(counts)) }, () => []);
  for (const file of files) {
    const count = counts[languageOf(file)] ?? 1;
    parts[count === 1 ? 0 : Number.parseInt(hash('sha256', file, 'hex').slice(0, 8), 16) % count]?.push(file);
  }
  return parts;
}

function languageOf(file: string): string {
  return file.slice(0, file.indexOf('/'));
}
