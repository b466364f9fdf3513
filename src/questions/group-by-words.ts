import { rarity } from '../answers/bm25.ts';
import type { Locale } from '../model/locale.ts';
import type { AskedQuestion } from './ask-log.ts';

/** Questions that are alike, and the one that is most like the others. */
export interface QuestionGroup {
  typical: AskedQuestion;
  /** The most asked first; the typical one is among them. */
  questions: readonly AskedQuestion[];
  customers: number;
  /** The words that at least half of the customers share, the most telling first. */
  shared: readonly string[];
}

/** How much a stem tells, in one language. */
export type Tells = (stem: string) => number;
export type TellsOf = (locale: Locale) => Tells;

type Vector = ReadonlyMap<string, number>;

/** How much stems tell in each language of a log: the more, the fewer of its questions have them (idf). */
export function tellsIn(questions: readonly AskedQuestion[]): TellsOf {
  const tells = new Map(
    [...Map.groupBy(questions, ({ locale }) => locale)].map(([locale, its]): [Locale, Tells] => {
      const counts = new Map<string, number>();
      for (const stem of its.flatMap((question) => [...new Set(stemsOf(question))]))
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
      return [locale, (stem) => rarity(counts.get(stem) ?? 0, its.length)];
    }),
  );
  return (locale) => tells.get(locale) ?? (() => 1);
}

/**
 * Groups questions around typical ones: every question of a group is at least `alike` to its typical one, by the
 * cosine of their words' stems, each weighing as much as it tells. The question with the most
 * customers around it becomes the first typical one, then the next of those that are left.
 * @see Aslam, Pelekhov & Rus, The Star Clustering Algorithm (2004)
 */
export function groupByWords(questions: readonly AskedQuestion[], alike: number, tells: Tells): QuestionGroup[] {
  const vectors = questions.map((question) => vectorOf(question, tells));
  const neighbours = neighboursOf(vectors, alike);
  const pull = neighbours.map((its) =>
    [...its].reduce((sum, [other, cosine]) => sum + cosine * (questions[other]?.customers ?? 0), 0),
  );
  const order = [...questions.keys()].sort((a, b) => (pull[b] ?? 0) - (pull[a] ?? 0));
  const taken = new Set<number>();
  const groups: QuestionGroup[] = [];
  for (const centre of order) {
    if (taken.has(centre)) continue;
    const members = [...(neighbours[centre]?.keys() ?? [])].filter((at) => !taken.has(at));
    for (const at of members) taken.add(at);
    groups.push(toGroup(centre, members, questions, vectors));
  }
  return groups.sort((a, b) => b.customers - a.customers);
}

function toGroup(
  centre: number,
  members: readonly number[],
  questions: readonly AskedQuestion[],
  vectors: readonly Vector[],
): QuestionGroup {
  const its = members.map((at) => questions[at] as AskedQuestion).sort((a, b) => b.customers - a.customers);
  const customers = its.reduce((sum, question) => sum + question.customers, 0);
  const typical = questions[centre] as AskedQuestion;
  const shareOf = (stem: string) =>
    members.reduce((sum, at) => sum + (vectors[at]?.has(stem) ? (questions[at]?.customers ?? 0) : 0), 0) / customers;
  const shared = [...(vectors[centre] ?? [])]
    .filter(([stem]) => shareOf(stem) >= 0.5)
    .sort(([, a], [, b]) => b - a)
    .map(([stem]) => typical.words.find((word) => word.stem === stem)?.word ?? stem);
  return { typical, questions: its, customers, shared };
}

/** What a question asks. Words that say little count where there are no others. */
function stemsOf({ words }: AskedQuestion): string[] {
  const telling = words.filter(({ weight }) => weight === 1);
  return (telling.length > 0 ? telling : words).map(({ stem }) => stem);
}

/** The stems of a question by how much they tell, of length 1. */
function vectorOf(question: AskedQuestion, tells: Tells): Vector {
  const vector = new Map<string, number>();
  for (const stem of stemsOf(question)) vector.set(stem, (vector.get(stem) ?? 0) + tells(stem));
  const length = Math.hypot(...vector.values()) || 1;
  return new Map([...vector].map(([stem, weight]) => [stem, weight / length]));
}

/** For each vector, those that are alike and how much; it is among its own. */
function neighboursOf(vectors: readonly Vector[], alike: number): Map<number, number>[] {
  const postings = new Map<string, { at: number; weight: number }[]>();
  const neighbours = vectors.map((_, at) => new Map([[at, 1]]));
  vectors.forEach((vector, at) => {
    const cosines = new Map<number, number>();
    for (const [stem, weight] of vector) {
      const its = postings.get(stem) ?? [];
      for (const other of its) cosines.set(other.at, (cosines.get(other.at) ?? 0) + weight * other.weight);
      its.push({ at, weight });
      postings.set(stem, its);
    }
    for (const [other, sum] of cosines) {
      const cosine = Math.min(1, sum);
      if (cosine < alike) continue;
      neighbours[at]?.set(other, cosine);
      neighbours[other]?.set(at, cosine);
    }
  });
  return neighbours;
}
