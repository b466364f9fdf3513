import { catalogOf } from '../model/catalog.ts';
import type { Article, Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { Stage, Touchpoint } from '../model/schemas/journey.ts';
import { isInForce, type WaiverUse } from './allowed/waivers.ts';
import type { Cell, Coverage, Lack } from './cell.ts';
import { addDays } from './dates.ts';
import { nextOf } from './what-next.ts';

/** A cell whose cover ends within so many days, for want of a review, is at risk. */
const RISK_DAYS = 30;

/**
 * Holds every cell of the journey to what it promises. `problems` are those that nobody has waived, held by the
 * baseline or not: an article with an error among them does not count, nor does one whose review is overdue on
 * `now`, nor one in `farFiles`, which is more clicks from the front page than readers make; that is known once
 * there are pages. A cell is at risk where it would lack something without the articles whose review is due soon, or
 * that have more warnings than `warningBudget` in site.yaml allows: it hangs on what is about to fail.
 */
export function coverageOf(
  library: Library,
  {
    problems,
    waivers,
    now,
    farFiles,
  }: { problems: readonly Problem[]; waivers: readonly WaiverUse[]; now: string; farFiles?: ReadonlySet<string> },
): Coverage {
  const catalog = catalogOf(library);
  const faulty = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  const counts = ({ file, review }: Article) => review >= now && !faulty.has(file) && !farFiles?.has(file);
  const warnings = new Map<string, number>();
  for (const { severity, file } of problems) if (severity === 'warn') warnings.set(file, (warnings.get(file) ?? 0) + 1);
  const riskDay = addDays(now, RISK_DAYS);
  const lasts = ({ file, review }: Article) =>
    review > riskDay && (warnings.get(file) ?? 0) <= library.site.warningBudget;
  const waived = new Map(
    waivers.flatMap((use) => (use.waiver.cell && isInForce(use.waiver, now) ? [[use.waiver.cell, use]] : [])),
  );

  const cells: Cell[] = [];
  for (const locale of library.site.locales) {
    for (const { id: persona } of library.journey.personas) {
      for (const stage of library.journey.stages) {
        const all = catalog.inCell(persona, stage.id, locale);
        const counting = all.filter(counts);
        const lacks = lacksOf(counting, stage, persona);
        const place = { persona, stage: stage.id, locale };
        const cell = {
          ...place,
          articles: counting.map(({ file }) => file),
          held: all.filter((article) => !counts(article)).map(({ file }) => file),
          lacks,
        };
        if (lacks.length > 0) {
          const waiver = waived.get(`${persona}/${stage.id}/${locale}`);
          if (waiver) waiver.used = true;
          cells.push({
            ...cell,
            state: waiver ? 'waived' : 'gap',
            next: nextOf(place, stage, lacks, catalog, library),
          });
        } else {
          const isAtRisk = lacksOf(counting.filter(lasts), stage, persona).length > 0;
          cells.push({ ...cell, state: isAtRisk ? 'at-risk' : 'covered' });
        }
      }
    }
  }

  const states = { covered: 0, 'at-risk': 0, waived: 0, gap: 0 };
  for (const { state } of cells) states[state] += 1;
  const { journey, site } = library;
  const articles = site.locales.reduce((sum, locale) => sum + catalog.articles(locale).length, 0);
  const denominator = {
    personas: journey.personas.length,
    stages: journey.stages.length,
    locales: site.locales.length,
    articles,
  };
  return { cells, states, denominator };
}

/** The touchpoints of a stage that a persona meets. */
export function touchpointsOf(stage: Stage, persona: string): Touchpoint[] {
  return stage.touchpoints.filter(({ personas }) => !personas || personas.includes(persona));
}

function lacksOf(articles: readonly Article[], stage: Stage, persona: string): Lack[] {
  const lacks: Lack[] = [];
  for (const { id } of touchpointsOf(stage, persona)) {
    if (!articles.some(({ touchpoints }) => touchpoints.includes(id)))
      lacks.push({ what: 'touchpoint', touchpoint: id });
  }
  for (const kind of stage.requires) {
    if (!articles.some((article) => article.kind === kind)) lacks.push({ what: 'kind', kind });
  }
  if (articles.length < stage.minimum) lacks.push({ what: 'articles', found: articles.length, minimum: stage.minimum });
  if (!articles.some(({ personas }) => personas[0] === persona)) lacks.push({ what: 'primary' });
  for (const goal of stage.goals) {
    if (!articles.some((article) => article.goal === goal)) lacks.push({ what: 'goal', goal });
  }
  return lacks;
}
