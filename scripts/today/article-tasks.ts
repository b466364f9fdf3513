import { addDays } from '../../src/checks/dates.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Problem } from '../../src/model/problem.ts';
import { demandFor } from './demand.ts';
import { checkCommand, mendCommand } from './mend-command.ts';
import type { Task } from './task.ts';

/** A review is named so many days before it is due, as cells are at risk from then. */
const EARLY_DAYS = 30;

/** Rules whose findings are tasks of their own, and not faults of a text. */
const ELSEWHERE = ['stage-covered', 'locale-parity', 'review-due'];

interface Day {
  /** What the baseline holds of all problems: it stops no build. */
  held: ReadonlySet<Problem>;
  library: Library;
  now: string;
  /** Files of articles that are told of elsewhere. */
  done: ReadonlySet<string>;
}

/** What is to be done about articles that are there: faults, reviews, warnings. */
export function articleTasks(problems: readonly Problem[], { held, library, now, done }: Day): Task[] {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  return library.articles.flatMap((article) => {
    const { file, draft } = article;
    if (draft || done.has(file)) return [];
    const own = byFile.get(file) ?? [];
    const faults = own.filter(({ rule }) => !ELSEWHERE.includes(rule));
    return [
      faultTask(article, own, held, library),
      reviewTask(article, own, library, now),
      polishTask(article, faults, held, library),
    ].flatMap((task) => task ?? []);
  });
}

/** What is wrong with other files, each a task. */
export function fileTasks(problems: readonly Problem[], held: ReadonlySet<Problem>, library: Library): Task[] {
  const articles = new Set(library.articles.map(({ file }) => file));
  const errors = problems.filter(
    ({ severity, rule, file }) => severity === 'error' && !ELSEWHERE.includes(rule) && !articles.has(file),
  );
  return [...Map.groupBy(errors, ({ file }) => file)].map(([file, own]) => ({
    kind: 'mend',
    title: `Mend ${file}`,
    ...weightOf(own, held),
    demand: demandFor(library, [], library.site.locales[0] ?? 'en', []),
    command: checkCommand(own, held),
  }));
}

/** How much errors of one file weigh: those that the baseline holds are missed by customers and stop nothing. */
function weightOf(errors: readonly Problem[], held: ReadonlySet<Problem>): Pick<Task, 'tier' | 'reason'> {
  const stops = errors.some((error) => !held.has(error));
  const found = `${counted(errors.length, 'error')} in it`;
  return { tier: stops ? 1 : 2, reason: stops ? `${found}, and the build stops` : `${found}, held by the baseline` };
}

function faultTask(
  article: Article,
  own: readonly Problem[],
  held: ReadonlySet<Problem>,
  library: Library,
): Task | undefined {
  const errors = own.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return undefined;
  const command = mendCommand(article, own, held);
  const demand = demandOf(article, library);
  return { kind: 'mend', title: `Mend ${article.file}`, ...weightOf(errors, held), demand, command };
}

function reviewTask(article: Article, own: readonly Problem[], library: Library, now: string): Task | undefined {
  const { id, locale, title, review } = article;
  const isError = own.some(({ rule, severity }) => rule === 'review-due' && severity === 'error');
  if (isError || review > addDays(now, EARLY_DAYS)) return undefined;
  const reason = review < now ? `its review was due on ${review}` : `its review is due on ${review}`;
  const command = `npm run review -- ${id} --locale ${locale}`;
  return {
    kind: 'review',
    tier: 2,
    title: `Review “${title}” (${locale})`,
    reason,
    demand: demandOf(article, library),
    command,
  };
}

function polishTask(
  article: Article,
  faults: readonly Problem[],
  held: ReadonlySet<Problem>,
  library: Library,
): Task | undefined {
  const warnings = faults.filter(({ severity }) => severity === 'warn');
  if (warnings.length === 0) return undefined;
  const reason = `${counted(warnings.length, 'warning')} in it`;
  const command = checkCommand(warnings, held);
  return {
    kind: 'polish',
    tier: 3,
    title: `Polish ${article.file}`,
    reason,
    demand: demandOf(article, library),
    command,
  };
}

/** How many meet an article, and where it hurts. */
export function demandOf({ id, locale, stage, touchpoints }: Article, library: Library) {
  const its = library.journey.stages.find((each) => each.id === stage)?.touchpoints ?? [];
  return demandFor(
    library,
    [id],
    locale,
    its.filter((touchpoint) => touchpoints.includes(touchpoint.id)),
  );
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
