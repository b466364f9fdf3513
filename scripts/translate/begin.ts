import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { setField } from '../frontmatter/set-field.ts';
import { momentOf } from '../moment.ts';
import { type Draft, makeDraft, slugFor } from '../new/make-draft.ts';
import { translationDraft } from './translation-draft.ts';

interface Asked {
  /** An ISO date. */
  now: string;
  title: string | undefined;
}

/** The translation of an article as it begins: a draft with its source beside it. */
export function translationOf(source: Article, locale: Locale, library: Library, { now, title }: Asked): Draft {
  const { id, file } = source;
  const draft = translationDraft(source, locale, library, { now, at: momentOf(now) });
  return {
    locale,
    slug: slugFor(title, id),
    text: title ? setField(draft, 'title', title) : draft,
    goOn: [
      `Each stands below its text from ${file}, which no page shows. Write over the brackets, then:`,
      `npm run translate -- ${id} --to ${locale} --done`,
    ],
  };
}

/** Begins the translation of an article. Gives the exit code. */
export async function beginTranslation(
  source: Article,
  locale: Locale,
  library: Library,
  asked: Asked,
): Promise<number> {
  return makeDraft(library.dir, translationOf(source, locale, library, asked));
}
