import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { hrefs } from '../../src/model/hrefs.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { changeFile } from '../content-file.ts';
import { blanksOf } from '../draft-blanks.ts';
import { dropField, setField } from '../frontmatter/set-field.ts';
import { momentOf } from '../moment.ts';
import { pathOf, slugFor } from '../new/make-draft.ts';
import { withoutComments } from './source-blocks.ts';

/** So many blanks are named; whoever has more left knows where to look. */
const MOST_SHOWN = 10;

/**
 * Says that a translation is done: the sources beside it go, and so does `draft`; what was stale follows its source
 * now. Gives the exit code: 1 where blanks are left, and then nothing is written.
 */
export async function finishTranslation(
  article: Article,
  from: Locale,
  library: Library,
  now: string,
): Promise<number> {
  const { file, id, locale, draft, title, slug } = article;
  const blanks = blanksOf(article);
  if (blanks.length > 0) {
    console.log(`${file} still has ${blanks.length === 1 ? 'a blank' : `${blanks.length} blanks`}:`);
    for (const { line, column, text } of blanks.slice(0, MOST_SHOWN)) console.log(`  ${line}:${column}  ${text}`);
    if (blanks.length > MOST_SHOWN) console.log(`  … and ${blanks.length - MOST_SHOWN} more`);
    return 1;
  }
  const path = join(library.dir, file);
  // A draft follows the source as it was when it was begun: what changed in between makes it stale.
  const at = draft && article.translated ? article.translated.at : momentOf(now);
  await changeFile(path, (text) => {
    const clean = withoutComments(text);
    return setField(draft ? dropField(clean, 'draft') : clean, 'translated', { from, at });
  });
  const named =
    slug === id && !isPublic(article, library) ? await renamed(path, locale, slugFor(title, id), library) : undefined;
  console.log(
    `${named ?? pathOf(library.dir, locale, slug)} says what ${from} said ${draft ? 'when it was begun' : 'now'}.`,
  );
  console.log(`When somebody else has read it: npm run review -- ${id} --locale ${locale}`);
  return 0;
}

/** Whether the address of an article was ever given out. */
function isPublic({ locale, slug }: Article, { ledger = [] }: Library): boolean {
  const address = hrefs.article(locale, slug);
  return ledger.some(({ at }) => at === address);
}

/** Names the file of a new translation after its title, where nothing is called that. */
async function renamed(
  path: string,
  locale: Locale,
  slug: string,
  { articles, dir }: Library,
): Promise<string | undefined> {
  if (articles.some((other) => other.locale === locale && other.slug === slug)) return undefined;
  const name = pathOf(dir, locale, slug);
  await rename(path, name);
  return name;
}
