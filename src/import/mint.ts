import { createHash } from 'node:crypto';
import { slugify } from '../model/slug.ts';

/** Letters and digits that nobody takes for one another, on paper or over the phone; as `npm run new` has them. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

/**
 * The id of an article of a source. The same name gives the same id, so that a run that was cut short and begun again
 * ends as one that was not; a name whose id is taken gets the next one.
 */
export function mintId(key: string, isTaken: (id: string) => boolean): string {
  for (let turn = 0; ; turn++) {
    const digest = createHash('sha256').update(`${key}\n${turn}`).digest();
    const id = Array.from(
      { length: LENGTH },
      (_, index) => LETTERS[digest.readUInt32BE(index * 4) % LETTERS.length],
    ).join('');
    if (!isTaken(id)) return id;
  }
}

/** The rule `slug` takes so many characters. */
const LONGEST_SLUG = 75;

/** The name of an article’s file: the old one, where it fits, so that readers know it again. */
export function mintSlug(name: string, id: string, isTaken: (slug: string) => boolean): string {
  const base = cutAtHyphen(slugify(name)) || id;
  let slug = base;
  for (let turn = 2; isTaken(slug); turn++) slug = `${base}-${turn}`;
  return slug;
}

function cutAtHyphen(slug: string): string {
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.slice(0, LONGEST_SLUG + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST_SLUG);
}
