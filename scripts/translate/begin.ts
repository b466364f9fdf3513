import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { setField } from '../frontmatter/set-field.ts';
import { momentOf } from '../moment.ts';
import { makeDraft, pathOf, slugFor } from '../new/make-draft.ts';
import { translationDraft } from './translation-draft.ts';

/** Begins the translation of an article: a draft with its source beside it. Gives the exit code. */
export async function beginTranslation(
  source: Article,
  locale: Locale,
  library: Library,
  { now, title }: { now: string; title: string | undefined },
): Promise<number> {
  const { id } = source;
  const draft = translationDraft(source, locale, library, { now, at: momentOf(now) });
  const text = title ? setField(draft, 'title', title) : draft;
  return makeDraft(pathOf(library.dir, locale, slugFor(title, id)), text, [
    `Each stands below its text from ${source.file}, which no page shows. Write over the brackets, then:`,
    `npm run translate -- ${id} --to ${locale} --done`,
  ]);
}
