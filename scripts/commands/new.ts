import { KINDS } from '../../src/model/kinds.ts';
import { cellsOf } from '../new/cells.ts';
import { draftFrom, draftIn, originalOf, type Site } from '../new/draft-from.ts';
import { leadThrough, leadToCell, leadToModel } from '../new/lead.ts';
import { makeDraft, pathOf } from '../new/make-draft.ts';
import { planFor } from '../new/plan.ts';
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
  return makeDraft(library.dir, draftFrom(wishes, site));
}

async function lead(prompt: Prompt, wishes: Wishes, site: Site): Promise<number> {
  const { library, now } = site;
  const cell = await leadToCell(prompt, wishes, cellsOf(library, now), library);
  const plan = planFor(cell, library);
  const original = originalOf(wishes, plan, library) ?? (wishes.id ? undefined : await leadToModel(prompt, plan));
  if (original) return beginTranslation(original, cell.locale, library, { now, title: wishes.title });
  const draft = draftIn(plan, await leadThrough(prompt, plan, wishes), site);
  if (!(await prompt.agrees(`\nMake ${pathOf(library.dir, draft.locale, draft.slug)}?`, true))) {
    prompt.say('Nothing was written.');
    return 1;
  }
  return makeDraft(library.dir, draft);
}
