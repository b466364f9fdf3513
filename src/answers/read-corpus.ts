import { catalogOf } from '../model/catalog.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Corpus, Document } from './corpus.ts';
import { sectionsOf } from './kept-sections.ts';

/** The published articles of a locale, as the index takes them in. */
export function readCorpus(library: Library, locale: Locale): Corpus {
  const documents = catalogOf(library)
    .articles(locale)
    .map((article): Document => {
      const { id, slug, title, personas, stage, questions, description } = article;
      const sections = sectionsOf(article, library);
      const asked = questions.length > 0;
      return { entry: { id, slug, title, personas, stage, asked }, questions, description, sections };
    });
  return { locale, documents, synonyms: library.terms[locale]?.synonyms ?? [] };
}
