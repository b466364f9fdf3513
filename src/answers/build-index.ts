import type { AnswerIndex, Passages, Section } from './answer-index.ts';
import type { Corpus, Document } from './corpus.ts';
import type { Language } from './languages/language.ts';
import { postingsOf } from './postings-builder.ts';
import { Stemmer } from './stemmer.ts';
import { stemsOf } from './text.ts';
import { INDEX_TUNING } from './tuning.ts';
import { wordsOf } from './words.ts';

/** Above this many articles only the beginning of each is loaded with the search, and what is shown of it in parts. */
const MANY_ARTICLES = 1000;
/** How many words the beginning has: more where an article carries no questions, and is found by its text. */
const BEGINNING = { asked: 80, unasked: 200 };
/** In an article that carries questions, so many sentences under each heading are enough to quote from. */
const QUOTED_SENTENCES = 4;

type Field = keyof typeof INDEX_TUNING.fields;
const FIELD_TEXTS: Record<Field, (document: Document) => string> = {
  title: ({ entry }) => entry.title,
  questions: ({ questions }) => questions.join('\n'),
  description: ({ description }) => description,
  headings: ({ sections }) => sections.map(({ heading }) => heading).join('\n'),
};

/** The first file: what titles, questions, descriptions and headings say. */
export function buildIndex({ locale, documents, synonyms }: Corpus, language: Language): AnswerIndex {
  const stemmer = new Stemmer(language);
  const fields = Object.entries(INDEX_TUNING.fields).map(([field, weight]) => ({
    texts: documents.map((document) => stemsOf(stemmer, FIELD_TEXTS[field as Field](document))),
    weight,
    heldBack: INDEX_TUNING.fieldLength,
  }));
  return {
    locale,
    articles: documents.map(({ entry }) => entry),
    stems: postingsOf(fields),
    synonyms: synonyms.map((group) =>
      group.map((phrase) =>
        wordsOf(phrase)
          .map((word) => stemmer.stem(word))
          .join(' '),
      ),
    ),
  };
}

/** Whether a site has so many articles that it is loaded in parts. */
export function isLarge({ documents }: Corpus): boolean {
  return documents.length > MANY_ARTICLES;
}

/** The second file: the text of the articles, as much of it as serves. */
export function buildPassages(corpus: Corpus): Passages {
  const { locale, documents } = corpus;
  const many = isLarge(corpus);
  return {
    locale,
    articles: documents.map(({ entry: { asked }, questions, sections }) => {
      const kept = asked ? sections.map(quotable) : sections;
      return { questions, sections: many ? beginningOf(kept, asked ? BEGINNING.asked : BEGINNING.unasked) : kept };
    }),
  };
}

function quotable(section: Section): Section {
  return { ...section, sentences: section.sentences.slice(0, QUOTED_SENTENCES) };
}

/** The first sentences of an article, until they hold enough words. */
function beginningOf(sections: readonly Section[], most: number): Section[] {
  const beginning: Section[] = [];
  let words = 0;
  for (const section of sections) {
    if (words >= most) break;
    const sentences: string[] = [];
    for (const sentence of section.sentences) {
      if (words >= most) break;
      words += sentence.split(' ').length;
      sentences.push(sentence);
    }
    beginning.push({ ...section, sentences });
  }
  return beginning;
}
