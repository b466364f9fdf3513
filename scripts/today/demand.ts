import { readUsage } from '../../src/library/read-usage.ts';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { perLibrary } from '../../src/model/per-library.ts';
import type { Touchpoint } from '../../src/model/schemas/journey.ts';

/** How many customers meet something, as far as anybody knows. */
export interface Demand {
  /** In the unit of the source: customers of a log, things that customers ask, or ways of asking. */
  met: number;
  /** What that is worth in the order of the day: a pain counts double. */
  weight: number;
  /** The same for people; nothing where nobody is known to ask. */
  words: string | undefined;
  /** What customers feel as a pain there, in the site's first language. */
  pains: readonly string[];
}

/** A question that goes unanswered where it hurts comes back as a contact. Our own judgement. */
const PAIN_FACTOR = 2;

/**
 * Tells how many customers meet some articles in a language: by the log that was kept (asked.yaml), else by how much
 * they were read where they came from (usage.yaml), else by what intents.yaml says that customers ask, else by the ways
 * of asking that the articles name.
 */
export function demandFor(
  library: Library,
  ids: readonly string[],
  locale: Locale,
  touchpoints: readonly Touchpoint[],
  extra = 0,
): Demand {
  const wanted = new Set(ids);
  const pains = touchpoints.flatMap(({ name, feeling }) => (feeling === 'pain' ? [nameOf(name, library)] : []));
  const of = (met: number, words: string): Demand => ({
    met,
    weight: met * (pains.length > 0 ? PAIN_FACTOR : 1),
    words: met > 0 ? words : undefined,
    pains,
  });
  const { asked, intents, articles } = library;
  if (asked) {
    const own = asked.articles[locale] ?? {};
    const met = extra + [...wanted].reduce((sum, id) => sum + (own[id] ?? 0), 0);
    return of(met, `${number(met)} of ${number(asked.customers)} customers in ${asked.log} ask for it`);
  }
  const usage = usageOf(library);
  if (usage.size > 0) {
    const met = extra + [...wanted].reduce((sum, id) => sum + (usage.get(`${id} ${locale}`) ?? 0), 0);
    return of(met, `${number(met)} views and votes where it came from`);
  }
  const all = Object.values(intents);
  if (all.length > 0) {
    const met = all.filter((its) => its.some((id) => wanted.has(id))).length;
    return of(met, `${met} of the ${all.length} things that customers ask lead there`);
  }
  const met = new Set(articles.flatMap(({ id, questions }) => (wanted.has(id) ? questions : []))).size;
  return of(met, `customers are known to ask it in ${met === 1 ? 'one way' : `${met} ways`}`);
}

/** Views and votes of each article in each language, where an import brought them. */
const usageOf = perLibrary(
  'usage',
  ({ dir }): ReadonlyMap<string, number> =>
    new Map(readUsage(dir).map(({ id, in: locale, views, votes }) => [`${id} ${locale}`, views + Math.max(votes, 0)])),
);

function nameOf(name: Touchpoint['name'], { site }: Library): string {
  if (typeof name === 'string') return name;
  const [first] = site.locales;
  return (first && name[first]) ?? Object.values(name)[0] ?? '';
}

function number(value: number): string {
  return new Intl.NumberFormat('en-GB').format(value);
}
