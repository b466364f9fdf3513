import type { Article, Library } from '../../src/model/library.ts';
import { translationOf } from '../translate/begin.ts';
import { cellsOf, nameOfCell } from './cells.ts';
import { draftOf } from './draft.ts';
import { type Draft, slugFor } from './make-draft.ts';
import { orderFrom, type Plan, planFor } from './plan.ts';
import type { Wishes } from './wishes.ts';

/** What an article is begun for, and the day: an ISO date. */
export interface Site {
  library: Library;
  now: string;
}

/** The draft of what was wished for, asking nothing. Throws where that does not say where it belongs. */
export function draftFrom(wishes: Wishes, { library, now }: Site): Draft {
  const { persona, stage, locale } = wishes;
  const cell = cellsOf(library, now).find(
    (each) => each.persona === persona && each.stage === stage && each.locale === locale,
  );
  if (!cell) {
    const missing = Object.entries({ persona, stage, locale }).flatMap(([part, value]) => (value ? [] : [part]));
    throw new Error(
      `Unexpected absence of ${missing.join(', ')}, expected --cell PERSONA/STAGE/LOCALE, such as ${exampleOf(library)}. In a terminal, npm run new asks.`,
    );
  }
  return draftIn(planFor(cell, library), wishes, { library, now });
}

/** The draft of what was wished for in a cell: a translation where the id is that of an article. */
export function draftIn(plan: Plan, wishes: Wishes, { library, now }: Site): Draft {
  const original = originalOf(wishes, plan, library);
  if (original) return translationOf(original, plan.cell.locale, library, { now, title: wishes.title });
  const order = orderFrom(plan, wishes, library, now);
  const { id, title, locale } = order;
  return {
    locale,
    slug: slugFor(title, id),
    text: draftOf(order, library),
    goOn: [
      'Fill them in, and take out “draft: true”. What is left, or weak, is told by: npm run check',
      `When somebody else has read it: npm run review -- ${id} --locale ${locale}`,
    ],
  };
}

/** The article that has the id already, in another language. Throws where it cannot be translated to this place. */
export function originalOf({ id }: Wishes, { cell, stage }: Plan, { articles }: Library): Article | undefined {
  if (id === undefined) return undefined;
  const all = articles.filter((article) => article.id === id);
  const same = all.find((article) => article.locale === cell.locale);
  if (same) throw new Error(`Unexpected --id “${id}”: ${same.file} has it in this language.`);
  const original = all.find(({ draft }) => !draft) ?? all[0];
  if (original && original.stage !== stage.id)
    throw new Error(`Unexpected --id “${id}”: ${original.file} has it, at the stage ${original.stage}.`);
  return original;
}

function exampleOf({ journey, site }: Library): string {
  const [persona, stage, locale] = [journey.personas[0]?.id, journey.stages[0]?.id, site.locales[0]];
  return persona && stage && locale ? nameOfCell({ persona, stage, locale }) : 'everyday/use/en';
}
