import { type Catalog, catalogOf } from '../model/catalog.ts';
import type { Kind } from '../model/kinds.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import type { Stage, Touchpoint } from '../model/schemas/journey.ts';
import { addDays } from './dates.ts';
import { isInForce, type WaiverUse } from './waivers.ts';

export const CELL_STATES = ['covered', 'at-risk', 'waived', 'gap'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What a cell still wants before it is covered. */
export type Lack =
  | { what: 'touchpoint'; touchpoint: string }
  | { what: 'kind'; kind: Kind }
  | { what: 'articles'; found: number; minimum: number }
  | { what: 'primary' }
  | { what: 'goal'; goal: string };

/** What to write next where a cell is not covered. */
export interface Next {
  /** An article that says it in another language already: its translation is what is missing. */
  id?: string;
  /** The need that is not met, as the article in the other language words it. */
  need?: Article['need'];
  kinds: readonly Kind[];
  /** How customers ask there, in the language of that article. */
  questions: readonly string[];
  /** The command that begins the file. */
  command: string;
}

/** A place on the journey: what one persona finds at one stage in one language. */
export interface Cell {
  persona: string;
  stage: string;
  locale: Locale;
  state: CellState;
  /** Files of the articles that count here. */
  articles: readonly string[];
  /** Files of the articles that would count, were it not for an error of their own or a review overdue. */
  held: readonly string[];
  lacks: readonly Lack[];
  next?: Next;
}

export interface Coverage {
  cells: readonly Cell[];
  /** How many cells are in each state. */
  states: Readonly<Record<CellState, number>>;
  /** What the cells are made of; with a nought among them, nothing is covered. */
  denominator: { personas: number; stages: number; locales: number; articles: number };
}

/** A cell whose cover ends within so many days, for want of a review, is at risk. */
const RISK_DAYS = 30;
/** So many of the questions that customers ask are shown with a gap. */
const MOST_QUESTIONS = 3;

/**
 * Holds every cell of the journey to what it promises. `problems` are those that no waiver allows: an article
 * with an error among them does not count, nor does one whose review is overdue on `now`.
 */
export function coverageOf(
  library: Library,
  { problems, waivers, now }: { problems: readonly Problem[]; waivers: readonly WaiverUse[]; now: string },
): Coverage {
  const catalog = catalogOf(library);
  const faulty = new Set(problems.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])));
  const riskDay = addDays(now, RISK_DAYS);
  const waived = new Map(
    waivers.flatMap((use) => (use.waiver.cell && isInForce(use.waiver, now) ? [[use.waiver.cell, use]] : [])),
  );

  const cells: Cell[] = [];
  for (const locale of library.site.locales) {
    for (const { id: persona } of library.journey.personas) {
      for (const stage of library.journey.stages) {
        const all = catalog.inCell(persona, stage.id, locale);
        const counting = all.filter(({ file, review }) => review >= now && !faulty.has(file));
        const lacks = lacksOf(counting, stage, persona);
        const place = { persona, stage: stage.id, locale };
        const cell = {
          ...place,
          articles: counting.map(({ file }) => file),
          held: all.filter((article) => !counting.includes(article)).map(({ file }) => file),
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
          const lasting = counting.filter(({ review }) => review > riskDay);
          cells.push({ ...cell, state: lacksOf(lasting, stage, persona).length > 0 ? 'at-risk' : 'covered' });
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

interface Place {
  persona: string;
  stage: string;
  locale: Locale;
}

/** What to write: first of all the translation of an article that does in another language what is missing here. */
function nextOf(
  { persona, stage, locale }: Place,
  { kinds }: Stage,
  lacks: readonly Lack[],
  catalog: Catalog,
  library: Library,
): Next {
  const command = `npm run new -- --cell ${persona}/${stage}/${locale}`;
  const elsewhere = library.site.locales
    .filter((other) => other !== locale)
    .flatMap((other) => catalog.inCell(persona, stage, other));
  const model = elsewhere.find((article) => lacks.some((lack) => fills(article, lack, persona))) ?? elsewhere[0];
  const required = lacks.flatMap((lack) => (lack.what === 'kind' ? [lack.kind] : []));
  if (!model) return { kinds: required.length > 0 ? required : kinds, questions: [], command };
  const isTranslated = catalog.article(model.id, locale) !== undefined;
  return {
    ...(!isTranslated && { id: model.id }),
    need: model.need,
    kinds: required.length > 0 ? required : kinds,
    questions: model.questions.slice(0, MOST_QUESTIONS),
    command: isTranslated ? command : `${command} --id ${model.id}`,
  };
}

function fills(article: Article, lack: Lack, persona: string): boolean {
  switch (lack.what) {
    case 'touchpoint':
      return article.touchpoints.includes(lack.touchpoint);
    case 'kind':
      return article.kind === lack.kind;
    case 'primary':
      return article.personas[0] === persona;
    case 'goal':
      return article.goal === lack.goal;
    case 'articles':
      return true;
  }
}
