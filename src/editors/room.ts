import type { Cell, Coverage } from '../checks/cell.ts';
import { addDays } from '../checks/dates.ts';
import type { GateResult } from '../checks/gate.ts';
import { hrefs } from '../model/hrefs.ts';
import { type Article, defaultLocale, type Library, publishedArticles } from '../model/library.ts';
import { LOCALE_NAMES, type Locale, type LocalizedText, localize } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { HistoryEntry } from './history.ts';

/** An article whose review is due within so many days is marked: as long as coverage calls its cell at risk. */
const SOON_DAYS = 30;

export type ReviewState = 'overdue' | 'soon' | 'later';

/** An article as its editors see it. */
export interface RoomArticle {
  file: string;
  id: string;
  title: string;
  locale: Locale;
  /** Its page, from the root of the site. */
  href: string;
  owner: string;
  draft: boolean;
  /** An ISO date. */
  review: string;
  reviewState: ReviewState;
  questions: readonly string[];
  problems: readonly Problem[];
}

export interface Named {
  id: string;
  name: string;
}

/** Everything that the editors' room shows, as plain data. */
export interface Room {
  siteName: string;
  siteUrl: string;
  /** The day on which it was judged: an ISO date. */
  now: string;
  locales: readonly { id: Locale; name: string }[];
  personas: readonly Named[];
  stages: readonly Named[];
  people: readonly (Named & { role: string })[];
  coverage: Coverage;
  cell(persona: string, stage: string, locale: Locale): Cell | undefined;
  nameOfTouchpoint(stage: string, touchpoint: string): string;
  nameOfGoal(goal: string): string;
  /** Published articles and drafts, by file. */
  articles: ReadonlyMap<string, RoomArticle>;
  problems: readonly Problem[];
  errors: number;
  warnings: number;
  /** This report at its end. */
  history: readonly HistoryEntry[];
}

/** The room as a day finds it. `history` has today's report at its end. */
export function roomOf(
  library: Library,
  result: GateResult,
  { now, history }: { now: string; history: readonly HistoryEntry[] },
): Room {
  const { site, journey, people, goals } = library;
  const { coverage, problems, errors, warnings } = result;
  const first = defaultLocale(site);
  const nameIn = (text: LocalizedText) => localize(text, first);
  const named = ({ id, name }: { id: string; name: LocalizedText }) => ({ id, name: nameIn(name) });
  const cells = new Map(coverage.cells.map((cell) => [`${cell.persona}/${cell.stage}/${cell.locale}`, cell]));
  const touchpoints = new Map(
    journey.stages.flatMap((stage) => stage.touchpoints.map(({ id, name }) => [`${stage.id}/${id}`, nameIn(name)])),
  );
  const goalNames = new Map(goals.map(({ id, name }) => [id, name]));
  return {
    siteName: nameIn(site.name),
    siteUrl: site.url,
    now,
    locales: site.locales.map((id) => ({ id, name: LOCALE_NAMES[id] })),
    personas: journey.personas.map(named),
    stages: journey.stages.map(named),
    people: people.map(({ id, name, role }) => ({ id, name, role: nameIn(role) })),
    coverage,
    cell: (persona, stage, locale) => cells.get(`${persona}/${stage}/${locale}`),
    nameOfTouchpoint: (stage, touchpoint) => touchpoints.get(`${stage}/${touchpoint}`) ?? touchpoint,
    nameOfGoal: (goal) => goalNames.get(goal) ?? goal,
    articles: articlesOf(library, problems, now),
    problems,
    errors,
    warnings,
    history,
  };
}

function articlesOf(library: Library, problems: readonly Problem[], now: string): Map<string, RoomArticle> {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const soon = addDays(now, SOON_DAYS);
  const reviewState = ({ review }: Article): ReviewState =>
    review < now ? 'overdue' : review <= soon ? 'soon' : 'later';
  const published = new Set(publishedArticles(library));
  return new Map(
    library.articles.map((article) => {
      const { file, id, title, locale, slug, owner, review, questions } = article;
      return [
        file,
        {
          file,
          id,
          title,
          locale,
          href: hrefs.article(locale, slug),
          owner,
          draft: !published.has(article),
          review,
          reviewState: reviewState(article),
          questions,
          problems: byFile.get(file) ?? [],
        },
      ];
    }),
  );
}
