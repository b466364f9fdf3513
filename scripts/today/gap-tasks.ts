import type { Cell } from '../../src/checks/cell.ts';
import { touchpointsOf } from '../../src/checks/coverage.ts';
import type { GateResult } from '../../src/checks/gate.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { nameOfCell } from '../new/cells.ts';
import { demandFor } from './demand.ts';
import { mendCommand } from './mend-command.ts';
import type { Task } from './task.ts';

/** What closes each gap of the journey: mending what is there, finishing what is begun, translating, or writing. */
export function gapTasks(result: GateResult, library: Library): Task[] {
  return result.coverage.cells.flatMap((cell) => (cell.state === 'gap' ? [gapTask(cell, result, library)] : []));
}

function gapTask(cell: Cell, result: GateResult, library: Library): Task {
  const { persona, locale, lacks, held, next } = cell;
  const stage = library.journey.stages.find(({ id }) => id === cell.stage);
  const missing = lacks.flatMap((lack) => (lack.what === 'touchpoint' ? [lack.touchpoint] : []));
  const met = stage ? touchpointsOf(stage, persona) : [];
  const touchpoints = missing.length > 0 ? met.filter(({ id }) => missing.includes(id)) : met;
  const heldArticles = held.flatMap((file) => library.articles.find((article) => article.file === file) ?? []);
  const unanswered = (library.asked?.unanswered ?? []).filter(
    (each) => each.locale === locale && each.cell === `${persona}/${cell.stage}`,
  );
  const ids = [...heldArticles.map(({ id }) => id), ...(next?.id ? [next.id] : [])];
  const extra = unanswered.reduce((sum, { customers }) => sum + customers, 0);
  const name = nameOfCell(cell);
  const stops = !result.held.some(({ rule, about }) => rule === 'stage-covered' && about === name);
  const task = {
    tier: stops ? (1 as const) : (2 as const),
    reason: stops ? `${name} is a gap, and stops the build` : `${name} is a gap, held by the baseline`,
    demand: demandFor(library, ids, locale, touchpoints, extra),
  };
  const [first] = heldArticles;
  if (first) {
    const command = mendCommand(first, [...result.problems, ...result.held], new Set(result.held));
    return { ...task, kind: 'mend', title: `Mend ${first.file}`, command };
  }
  if (next?.draft)
    return { ...task, kind: 'finish', title: `Finish ${next.draft}`, command: finishCommand(next.draft, library) };
  const model = next?.id ? catalogOf(library).nearest(next.id, locale) : undefined;
  const command = next?.command ?? `npm run new -- --cell ${name}`;
  if (model) return { ...task, kind: 'translate', title: `Put “${model.title}” into ${locale}`, command };
  return { ...task, kind: 'write', title: `Write for ${name}`, command };
}

/** What says which blanks of a draft are left. */
function finishCommand(file: string, { articles }: Library): string {
  const draft: Article | undefined = articles.find((article) => article.file === file);
  if (draft?.translated) return `npm run translate -- ${draft.id} --to ${draft.locale} --done`;
  return 'npm run check -- --only blanks-filled';
}
