import { join } from 'node:path';
import { z } from 'zod';
import type { Library } from '../../src/model/library.ts';
import { draftFrom } from '../new/draft-from.ts';
import { wishesFrom } from '../new/wishes.ts';
import { writeNewFile } from '../new/write-new-file.ts';
import { Refused } from './content-files.ts';
import { formOfArticle } from './room.ts';

const formSchema = z.object({
  cell: z.string(),
  title: z.string().trim().min(1),
  kind: z.string().optional(),
  /** The id of an article in another language. */
  translate: z.string().optional(),
});

/**
 * Begins an article as `npm run new` does, from the form of a cell, and gives the address at which it is written.
 * Throws Refused where it cannot be begun.
 */
export async function beginArticle(form: unknown, library: Library, now: string): Promise<string> {
  const { data } = formSchema.safeParse(form);
  if (!data) throw new Refused('Expected a place on the journey, and a title: what the customer looks for.');
  const { cell, title, kind, translate: id } = data;
  const { locale, slug, text } = draftOf({ cell, title, kind, id }, library, now);
  const file = `articles/${locale}/${slug}.mdx`;
  if (!(await writeNewFile(join(library.dir, file), text)))
    throw new Refused(`${file} is there already, and stays as it is. Choose another title.`, 409);
  return formOfArticle({ file, locale });
}

function draftOf(options: Parameters<typeof wishesFrom>[0], library: Library, now: string) {
  try {
    return draftFrom(wishesFrom(options, library), { library, now });
  } catch (error) {
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
}
