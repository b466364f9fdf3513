import { join, relative } from 'node:path';
import type { Article, Library } from '../../src/model/library.ts';
import { changeFile } from '../content-file.ts';
import { addItem } from '../frontmatter/set-field.ts';
import { momentOf } from '../moment.ts';
import type { LocaleStatus } from './status.ts';

/** How much a change of an article means to its translations, and what that is. */
export const SIGNIFICANCES = {
  typo: 'spelling or style: nothing is recorded',
  minor: 'a little more or less is said: translations may follow',
  major: 'readers are told or must do something else: translations are stale until they follow',
} as const;
export type Significance = keyof typeof SIGNIFICANCES;

/** Throws with what there is where it is none. */
export function significanceFrom(value: string): Significance {
  if (Object.hasOwn(SIGNIFICANCES, value)) return value as Significance;
  throw new Error(`Unexpected --changed “${value}”, expected one of ${Object.keys(SIGNIFICANCES).join(', ')}.`);
}

/** Records in a source that its meaning has changed, for those who translate it. */
export async function markChange(
  source: Article,
  significance: Significance,
  {
    what,
    now,
    library,
    statuses,
  }: { what: string | undefined; now: string; library: Library; statuses: readonly LocaleStatus[] },
): Promise<void> {
  if (significance === 'typo') {
    console.log('A typo changes no meaning: nothing is recorded, and no translation is stale.');
    return;
  }
  const path = join(library.dir, source.file);
  const change = { at: momentOf(now), significance, ...(what && { what }) };
  await changeFile(path, (text) => addItem(text, 'changes', change));
  console.log(`${relative('', path)} says that its meaning changed: ${significance}${what ? `, ${what}` : ''}.`);
  const translations = statuses.flatMap(({ article, locale }) =>
    article?.translated?.from === source.locale ? [locale] : [],
  );
  const then = significance === 'major' ? 'Stale now' : 'May follow';
  if (translations.length === 0) console.log('Nothing is translated from it yet.');
  for (const locale of translations) console.log(`${then}: npm run translate -- ${source.id} --to ${locale}`);
}
