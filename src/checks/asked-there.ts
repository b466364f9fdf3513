import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';

/** A place on the journey: a cell by its coordinates. */
export interface Place {
  persona: string;
  stage: string;
  locale: Locale;
}

/** What is known of how customers ask at a place where an article is wanted. */
export interface AskedThere {
  /** In the language of the place: from the log that was kept, and from the questions that must find an answer. */
  questions: readonly string[];
  /** In other languages: as the articles there have them. */
  elsewhere: readonly { question: string; locale: Locale }[];
  /** What customers want there, as intents.yaml names it. */
  intents: readonly string[];
}

/**
 * How customers ask at a place. `models` are the articles that serve it in other languages, the most fitting first.
 * A question that an article of the language has already is left out: two answers to one question compete.
 */
export function askedThere(
  { persona, stage, locale }: Place,
  models: readonly Article[],
  library: Library,
): AskedThere {
  const taken = new Set(
    library.articles.flatMap((article) => (article.locale === locale ? article.questions.map(normal) : [])),
  );
  const fresh = (question: string): boolean => {
    const words = normal(question);
    if (taken.has(words)) return false;
    taken.add(words);
    return true;
  };
  const ids = new Set(models.map(({ id }) => id));
  const logged = (library.asked?.unanswered ?? []).flatMap((item) =>
    item.locale === locale && item.cell === `${persona}/${stage}` ? [item.question] : [],
  );
  const golden = Object.entries(library.questions[locale] ?? {}).flatMap(([question, id]) =>
    ids.has(id) ? [question] : [],
  );
  const elsewhere = models.flatMap((article) =>
    article.questions.map((question) => ({ question, locale: article.locale })),
  );
  return {
    questions: [...logged, ...golden].filter(fresh),
    elsewhere,
    intents: Object.entries(library.intents).flatMap(([intent, its]) =>
      its.some((id) => ids.has(id)) ? [intent.replaceAll('_', ' ')] : [],
    ),
  };
}

function normal(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
