import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { AskedQuestion } from './ask-log.ts';
import { tellsIn } from './group-by-words.ts';
import { type ArticleProposals, type Missed, proposalsFor } from './proposals.ts';
import type { Searches } from './searches.ts';
import { groupUnanswered, type UnansweredGroup } from './unanswered.ts';

/** What is to be done about the questions of a log; each list has those of the most customers first. */
export interface Study {
  /** Customers whose questions find what answers them. */
  answered: number;
  proposals: readonly ArticleProposals[];
  unanswered: readonly UnansweredGroup[];
  untranslated: readonly Untranslated[];
}

/** An article that answers in another language, and is missing in that of the questions. */
export interface Untranslated {
  article: Article;
  locale: Locale;
  /** Whether somebody has begun it in this language. */
  isDraft: boolean;
  customers: number;
  /** The most asked first. */
  questions: readonly AskedQuestion[];
}

interface Site {
  library: Library;
  searches: Searches;
}

/**
 * Sorts questions by what is to be done about them. A question whose article is known is answered where that is among
 * the first `top` and the search does not say “no good answer”. Of the others, those that the search is sure of count
 * as answered, weak ones go to the article that comes closest, and the rest are answered by none.
 */
export function study(questions: readonly AskedQuestion[], { library, searches }: Site, top: number): Study {
  const missed: Missed[] = [];
  const unanswered: AskedQuestion[] = [];
  const elsewhere: AskedQuestion[] = [];
  let answered = 0;
  for (const question of questions) {
    const { wanted, right, state, place = Number.POSITIVE_INFINITY, found, customers } = question;
    const isKnown = wanted.length > 0;
    const article = isKnown ? right : found[0];
    if (isKnown ? place <= top && state !== 'none' : state === 'good') answered += customers;
    else if (isKnown && !right) elsewhere.push(question);
    else if (article && (isKnown || state === 'weak')) missed.push({ question, article });
    else unanswered.push(question);
  }
  const tellsOf = tellsIn(questions);
  return {
    answered,
    proposals: proposalsFor(missed, searches, tellsOf),
    unanswered: groupUnanswered(unanswered, tellsOf),
    untranslated: untranslatedIn(elsewhere, library),
  };
}

function untranslatedIn(questions: readonly AskedQuestion[], { articles }: Library): Untranslated[] {
  const groups = Map.groupBy(questions, ({ locale, wanted }) => `${locale}/${wanted[0]}`);
  return [...groups.values()]
    .flatMap((its): Untranslated[] => {
      const { locale, wanted } = its[0] as AskedQuestion;
      const same = articles.filter(({ id }) => id === wanted[0]);
      const article = same.find(({ draft }) => !draft) ?? same[0];
      if (!article) return [];
      const isDraft = same.some((other) => other.locale === locale);
      const customers = its.reduce((sum, question) => sum + question.customers, 0);
      return [{ article, locale, isDraft, customers, questions: its.toSorted((a, b) => b.customers - a.customers) }];
    })
    .sort((a, b) => b.customers - a.customers);
}
