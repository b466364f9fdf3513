import type { ArticleEntry } from '../answers/answer-index.ts';
import type { AskedQuestion } from './ask-log.ts';
import { groupByWords, type QuestionGroup, type TellsOf } from './group-by-words.ts';

/** A place on the journey. */
export interface Place {
  persona: string;
  stage: string;
}

/** Questions that no article answers, and where on the journey an article that does would stand. */
export interface UnansweredGroup extends QuestionGroup {
  locale: AskedQuestion['locale'];
  /** The articles that come closest, for how many of the customers; the most first. */
  nearest: readonly { article: ArticleEntry; customers: number }[];
  /** Where the most of what comes closest stands; undefined where nothing comes close. */
  place: Place | undefined;
}

/**
 * Questions without an article differ more than ways of asking for one, and are read as a subject. On CLINC150's
 * questions, which are about everything, 8 in 10 of a group share their label; below, subjects run together.
 */
const ALIKE = 0.4;

/** So many of a question's closest articles have a say in where it belongs. */
const MOST_NEAR = 3;

/** Groups the questions that no article answers, by language and meaning. */
export function groupUnanswered(questions: readonly AskedQuestion[], tellsOf: TellsOf): UnansweredGroup[] {
  const byLocale = Map.groupBy(questions, ({ locale }) => locale);
  return [...byLocale]
    .flatMap(([locale, its]) =>
      groupByWords(its, ALIKE, tellsOf(locale)).map((group) => {
        const nearest = nearestOf(group);
        return { ...group, locale, nearest, place: placeOf(group) };
      }),
    )
    .sort((a, b) => b.customers - a.customers);
}

function nearestOf({ questions }: QuestionGroup): UnansweredGroup['nearest'] {
  const nearest = new Map<ArticleEntry, number>();
  for (const { found, customers } of questions) {
    const [first] = found;
    if (first) nearest.set(first, (nearest.get(first) ?? 0) + customers);
  }
  return [...nearest]
    .map(([article, customers]) => ({ article, customers }))
    .sort((a, b) => b.customers - a.customers)
    .slice(0, MOST_NEAR);
}

/** Each customer's closest articles vote for their place: the first most, and an article's second persona half. */
function placeOf({ questions }: QuestionGroup): Place | undefined {
  const votes = new Map<string, { place: Place; votes: number }>();
  for (const { found, customers } of questions) {
    found.slice(0, MOST_NEAR).forEach(({ personas, stage }, rank) => {
      personas.forEach((persona, second) => {
        const vote = customers / (rank + 1) / (second + 1);
        const key = `${persona}/${stage}`;
        const its = votes.get(key) ?? { place: { persona, stage }, votes: 0 };
        votes.set(key, { ...its, votes: its.votes + vote });
      });
    });
  }
  return [...votes.values()].reduce<{ place?: Place; votes: number }>(
    (most, its) => (its.votes > most.votes ? its : most),
    { votes: 0 },
  ).place;
}
