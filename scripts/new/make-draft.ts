import { join, relative } from 'node:path';
import type { Locale } from '../../src/model/locale.ts';
import { slugify } from '../../src/model/slug.ts';
import { blanksOfText } from '../draft-blanks.ts';
import { writeNewFile } from './write-new-file.ts';

/** Longer addresses are cut off where they are shown. */
const LONGEST_SLUG = 75;

/** The name of an article's file: its title folded, cut between words where it is long; else its id. */
export function slugFor(title: string | undefined, id: string): string {
  const slug = slugify(title ?? '') || id;
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}

/** Where an article of a content folder lies, from where the command was started. */
export function pathOf(dir: string, locale: Locale, slug: string): string {
  return relative('', join(dir, 'articles', locale, `${slug}.mdx`));
}

/** An article that is about to begin. */
export interface Draft {
  locale: Locale;
  /** The name of its file. */
  slug: string;
  text: string;
  /** How it goes on from there, in a terminal. */
  goOn: readonly string[];
}

/** Writes a draft into a content folder, and says how it goes on. Gives the exit code: 1 where a file of that name is there. */
export async function makeDraft(dir: string, { locale, slug, text, goOn }: Draft): Promise<number> {
  const path = pathOf(dir, locale, slug);
  if (!(await writeNewFile(path, text))) {
    console.error(`${path} is there already, and stays as it is. Choose another --title.`);
    return 1;
  }
  const blanks = blanksOfText({ file: path, source: text }).length;
  console.log([`${path} is a draft with ${blanks} blanks in square brackets.`, ...goOn].join('\n'));
  return 0;
}
