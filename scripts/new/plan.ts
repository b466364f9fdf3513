import { type AskedThere, askedThere } from '../../src/checks/asked-there.ts';
import type { Cell, Lack } from '../../src/checks/cell.ts';
import { modelsFor } from '../../src/checks/what-next.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Stage } from '../../src/model/schemas/journey.ts';
import { asBlank } from './as-blank.ts';
import type { Order } from './draft.ts';
import { newId } from './new-id.ts';
import type { Wishes } from './wishes.ts';

/** Five to twelve ways of asking are enough for the search. */
const MOST_QUESTIONS = 8;

/** What is known of a cell before somebody writes for it. */
export interface Plan {
  cell: Cell;
  stage: Stage;
  /** Articles of other languages that could be translated instead, the most fitting first. */
  models: readonly Article[];
  asked: AskedThere;
}

/** What is known of a cell of this journey. */
export function planFor(cell: Cell, library: Library): Plan {
  const stage = library.journey.stages.find(({ id }) => id === cell.stage);
  if (!stage) throw new Error(`Unexpected stage “${cell.stage}”, expected one of the journey.`);
  const models = modelsFor(cell, cell.lacks, catalogOf(library), library);
  return { cell, stage, models, asked: askedThere(cell, models, library) };
}

/** The kinds that fit a stage: first those that the cell still lacks. */
export function kindsFor({ cell, stage }: Plan): readonly Kind[] {
  const lacking = cell.lacks.flatMap((lack) => (lack.what === 'kind' ? [lack.kind] : []));
  return [...new Set([...lacking, ...stage.requires, ...stage.kinds])];
}

/**
 * The ways of asking that a new article begins with: as customers put it in its language, and those of other
 * languages in brackets, as blanks that say what to put into words.
 */
export function questionsFor({ asked }: Plan): string[] {
  return [...asked.questions, ...asked.elsewhere.map(({ question }) => asBlank(question))].slice(0, MOST_QUESTIONS);
}

/** The order for a new article. Throws where the stage does not allow its kind. */
export function orderFrom(plan: Plan, wishes: Wishes, library: Library, now: string): Order {
  const { cell, stage, models } = plan;
  const kinds = kindsFor(plan);
  const kind = wishes.kind ?? kinds[0] ?? 'answer';
  if (!kinds.includes(kind))
    throw new Error(
      `Unexpected kind “${kind}”, expected one of ${kinds.join(', ')}, which the stage ${stage.id} allows.`,
    );
  const pick = <T>(read: (lack: Lack) => T[]) => cell.lacks.flatMap(read);
  const touchpoints = pick((lack) => (lack.what === 'touchpoint' ? [lack.touchpoint] : []));
  const [goal] = pick((lack) => (lack.what === 'goal' ? [lack.goal] : []));
  return {
    id: wishes.id ?? newId((candidate) => library.articles.some((article) => article.id === candidate)),
    persona: cell.persona,
    stage,
    locale: cell.locale,
    kind,
    title: wishes.title,
    need: { ...needFrom(models[0]), ...said(wishes.need) },
    ...(touchpoints.length > 0 && { touchpoints }),
    goal,
    questions: [...new Set([...wishes.questions, ...questionsFor(plan)])],
    now,
  };
}

/** The need that an article of another language meets, as blanks to be put into words. */
function needFrom(model: Article | undefined): Partial<Article['need']> {
  if (!model) return {};
  const { as, iNeed, soThat } = model.need;
  return { as: asBlank(as), iNeed: asBlank(iNeed), soThat: asBlank(soThat) };
}

function said(need: Wishes['need']): Wishes['need'] {
  return Object.fromEntries(Object.entries(need).filter(([, text]) => text));
}
