import type { AnswerIndex, ArticleEntry } from '../answers/answer-index.ts';
import type { AskedQuestion } from './ask-log.ts';
import { groupByWords, type QuestionGroup, type TellsOf } from './group-by-words.ts';
import type { Searches } from './searches.ts';

/** A way of asking that an article should answer, to be reworded into its `questions`. */
export interface Proposal extends QuestionGroup {
  /** Which of the shared words neither title, questions, description nor headings of the article have. */
  lacks: readonly string[];
  /**
   * What stands above the article now, for how many of the customers; the most first. Nothing does where the article
   * comes first, and the search is not sure of it.
   */
  above: readonly { article: ArticleEntry; customers: number }[];
}

/** An article and the ways of asking that it does not answer yet, those of the most customers first. */
export interface ArticleProposals {
  article: ArticleEntry;
  locale: AskedQuestion['locale'];
  proposals: readonly Proposal[];
  /** All customers whom they would help. */
  customers: number;
}

/**
 * Two questions are one way of asking from this cosine on. On Banking77's questions the accepted proposals gain the
 * same from 0.5 to 0.7.
 */
const ALIKE = 0.6;

/** How many words that are lacking are named. */
const MOST_LACKING = 4;

/** How many articles above are named. */
const MOST_ABOVE = 3;

/** A question, and the article that should answer it. */
export interface Missed {
  question: AskedQuestion;
  article: ArticleEntry;
}

/** Groups the questions that each article should answer and does not. */
export function proposalsFor(missed: readonly Missed[], searches: Searches, tellsOf: TellsOf): ArticleProposals[] {
  const byArticle = Map.groupBy(missed, ({ question, article }) => `${question.locale}/${article.id}`);
  return [...byArticle.values()]
    .map((its): ArticleProposals => {
      const { question, article } = its[0] as Missed;
      const { locale } = question;
      const has = vocabularyOf(article, searches.get(locale)?.index);
      const groups = groupByWords(
        its.map((one) => one.question),
        ALIKE,
        tellsOf(locale),
      );
      const proposals = groups.map((group) => ({
        ...group,
        lacks: lackingWords(group, has),
        above: aboveIn(group, article),
      }));
      return { article, locale, proposals, customers: groups.reduce((sum, { customers }) => sum + customers, 0) };
    })
    .sort((a, b) => b.customers - a.customers);
}

/** Whether an article has a stem where the search looks first. */
function vocabularyOf(article: ArticleEntry, index: AnswerIndex | undefined): (stem: string) => boolean {
  const number = index?.articles.indexOf(article) ?? -1;
  return (stem) => index?.stems.get(stem)?.articles.includes(number) ?? false;
}

function lackingWords({ typical, shared }: QuestionGroup, has: (stem: string) => boolean): string[] {
  return shared
    .filter((its) => typical.words.some(({ word, stem }) => word === its && !has(stem)))
    .slice(0, MOST_LACKING);
}

function aboveIn({ questions }: QuestionGroup, article: ArticleEntry): Proposal['above'] {
  const above = new Map<ArticleEntry, number>();
  for (const { found, customers } of questions) {
    const at = found.indexOf(article);
    for (const its of found.slice(0, at < 0 ? MOST_ABOVE : Math.min(at, MOST_ABOVE)))
      above.set(its, (above.get(its) ?? 0) + customers);
  }
  return [...above]
    .map(([its, customers]) => ({ article: its, customers }))
    .sort((a, b) => b.customers - a.customers)
    .slice(0, MOST_ABOVE);
}
