import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../model/locale.ts';

/** The file of a content folder that knows how much its articles are read. */
export const USAGE_FILE = 'usage.yaml';

/** How often an article was read in one language, and how many readers found it of use. */
export interface UsageOfArticle {
  id: string;
  in: Locale;
  views: number;
  votes: number;
}

const LINE = /^- \{ id: ([a-z0-9-]+), in: ([a-z]+), views: (\d+), votes: (-?\d+) \}$/;

/** Reads `usage.yaml`, a line an article; nothing where there is none. Throws with the line that is wrong. */
export function readUsage(dir: string): UsageOfArticle[] {
  let text: string;
  try {
    text = readFileSync(join(dir, USAGE_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text.split(/\r?\n/).flatMap((line, index): UsageOfArticle[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, id, locale, views, votes] = LINE.exec(line.trimEnd()) ?? [];
    if (id && isLocale(locale)) return [{ id, in: locale, views: Number(views), votes: Number(votes) }];
    throw new Error(
      `${USAGE_FILE}:${index + 1}  Unexpected line “${line.slice(0, 60)}”, expected “- { id: k7m2q, in: en, views: 120, votes: 3 }”.`,
    );
  });
}
