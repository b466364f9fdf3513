import { KINDS } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { cellsOf, nameOfCell } from '../new/cells.ts';
import { draftOf } from '../new/draft.ts';
import { leadThrough, leadToCell, leadToModel } from '../new/lead.ts';
import { makeDraft, pathOf, slugFor } from '../new/make-draft.ts';
import { orderFrom, type Plan, planFor } from '../new/plan.ts';
import { type Wishes, wishesFrom } from '../new/wishes.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { canAsk, type Prompt, withPrompt } from '../prompt/prompt.ts';
import { readContent } from '../read-content.ts';
import { beginTranslation } from '../translate/begin.ts';

const HELP = `Begins an article: a draft in the right place, in the form of its kind, with blanks to fill in.

  npm run new [-- options]

In a terminal it asks for what the options leave open, the places of the journey with gaps first. Numbers,
names and their beginnings are understood, Tab completes, and Ctrl-C leaves nothing behind.

  --cell PLACE       where on the journey it helps, such as everyday/recover/en
  --persona, --stage, --locale   the same, each by itself
  --kind KIND        ${KINDS.join(', ')}
  --title TITLE      what the customer looks for; the file is named after it
  --as, --need, --so-that   the need that it meets: who asks, for what, and why
  --question TEXT    a way in which customers ask; again for others
  --id ID            an id of your own; that of an article in another language begins its translation
  --yes              do not ask; blanks are left for what was not said
${CONTENT_HELP}

Exit code 0: the draft is there. 1: it is not. 2: the command could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  cell: { type: 'string' },
  persona: { type: 'string' },
  stage: { type: 'string' },
  locale: { type: 'string' },
  kind: { type: 'string' },
  title: { type: 'string' },
  as: { type: 'string' },
  need: { type: 'string' },
  'so-that': { type: 'string' },
  question: { type: 'string', multiple: true },
  id: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

interface Site {
  library: Library;
  now: string;
}

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, OPTIONS);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = settingsFrom(values);
  const { now } = settings;
  const library = await readContent(settings);
  if (!library) return 1;
  const site = { library, now };
  const wishes = wishesFrom(values, library);
  if (!values.yes && canAsk()) return withPrompt((prompt) => lead(prompt, wishes, site));
  return make(wishes, site);
}

async function lead(prompt: Prompt, wishes: Wishes, site: Site): Promise<number> {
  const { library, now } = site;
  const cell = await leadToCell(prompt, wishes, cellsOf(library, now), library);
  const plan = planFor(cell, library);
  const original = originalOf(wishes, plan, library) ?? (wishes.id ? undefined : await leadToModel(prompt, plan));
  if (original) return translate(original, wishes, plan, site);
  const all = await leadThrough(prompt, plan, wishes);
  const order = orderFrom(plan, all, library, now);
  const path = pathOf(library.dir, cell.locale, slugFor(order.title, order.id));
  if (!(await prompt.agrees(`\nMake ${path}?`, true))) {
    prompt.say('Nothing was written.');
    return 1;
  }
  return write(order, library);
}

/** Makes the draft without asking. Throws where the options do not say where it belongs. */
async function make(wishes: Wishes, site: Site): Promise<number> {
  const { persona, stage, locale } = wishes;
  const { library, now } = site;
  const cell = cellsOf(library, now).find(
    (each) => each.persona === persona && each.stage === stage && each.locale === locale,
  );
  if (!cell) {
    const missing = Object.entries({ persona, stage, locale }).flatMap(([part, value]) => (value ? [] : [part]));
    throw new Error(
      `Unexpected absence of ${missing.join(', ')}, expected --cell PERSONA/STAGE/LOCALE, such as ${exampleOf(library)}. In a terminal, npm run new asks.`,
    );
  }
  const plan = planFor(cell, library);
  const original = originalOf(wishes, plan, library);
  if (original) return translate(original, wishes, plan, site);
  return write(orderFrom(plan, wishes, library, now), library);
}

function write(order: ReturnType<typeof orderFrom>, library: Library): Promise<number> {
  const path = pathOf(library.dir, order.locale, slugFor(order.title, order.id));
  return makeDraft(path, draftOf(order, library), [
    'Fill them in, and take out “draft: true”. What is left, or weak, is told by: npm run check',
    `When somebody else has read it: npm run review -- ${order.id} --locale ${order.locale}`,
  ]);
}

function translate(original: Article, { title }: Wishes, { cell }: Plan, { library, now }: Site): Promise<number> {
  return beginTranslation(original, cell.locale, library, { now, title });
}

/** The article that has the id already, in another language. Throws where it cannot be translated to this place. */
function originalOf({ id }: Wishes, { cell, stage }: Plan, { articles }: Library): Article | undefined {
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
