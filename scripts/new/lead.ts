import type { Cell } from '../../src/checks/cell.ts';
import { KIND_MEANINGS } from '../../src/model/kinds.ts';
import { type Article, defaultLocale, type Library } from '../../src/model/library.ts';
import { LOCALE_NAMES, type LocalizedText, localize } from '../../src/model/locale.ts';
import type { Choice, Prompt } from '../prompt/prompt.ts';
import { kindsFor, type Plan, questionsFor } from './plan.ts';
import type { Wishes } from './wishes.ts';

/** So many ways of asking are shown before somebody is asked for their own. */
const MOST_SHOWN = 5;

/** Leads to a cell: asks for what was not said, the places with gaps first. */
export async function leadToCell(
  prompt: Prompt,
  wishes: Wishes,
  cells: readonly Cell[],
  { journey, site }: Library,
): Promise<Cell> {
  const gaps = countGaps(cells);
  prompt.say(gaps === 0 ? 'The journey has no gap.' : `The journey has ${counted(gaps)} in ${cells.length} cells.`);
  const place: Pick<Wishes, 'persona' | 'stage' | 'locale'> = { ...wishes };
  const within = () =>
    cells.filter(
      ({ persona, stage, locale }) =>
        (place.persona ?? persona) === persona &&
        (place.stage ?? stage) === stage &&
        (place.locale ?? locale) === locale,
    );
  const said = (text: LocalizedText) => localize(text, defaultLocale(site));
  const choose = (question: string, part: 'persona' | 'stage', items: readonly Item[]) =>
    prompt.choose(
      question,
      items
        .map(({ id, name, description }) => {
          const its = countGaps(within().filter((cell) => cell[part] === id));
          return { name: id, meaning: `${said(name)}: ${said(description)}`, gaps: its };
        })
        .toSorted((a, b) => b.gaps - a.gaps)
        .map(toChoice),
    );
  place.persona ??= await choose('Who is it for?', 'persona', journey.personas);
  place.stage ??= await choose('Where on their way does it help?', 'stage', journey.stages);
  const languages = within()
    .map((cell) => ({
      name: cell.locale,
      meaning: `${LOCALE_NAMES[cell.locale]}: ${stateOf(cell)}`,
      gaps: countGaps([cell]),
    }))
    .toSorted((a, b) => b.gaps - a.gaps);
  const [only, ...others] = languages;
  const locale =
    only && others.length === 0 ? only.name : await prompt.choose('In which language?', languages.map(toChoice));
  const cell = within().find((each) => each.locale === locale);
  if (!cell) throw new Error(`There is no cell ${place.persona}/${place.stage}/${locale}.`);
  return cell;
}

interface Item {
  id: string;
  name: LocalizedText;
  description: LocalizedText;
}

/** An article that could be translated instead of writing anew, if that is what is wanted. */
export async function leadToModel(prompt: Prompt, { models }: Plan): Promise<Article | undefined> {
  const [model] = models;
  if (!model) return undefined;
  prompt.say(`\n“${model.title}” (${LOCALE_NAMES[model.locale]}) helps there already, and is not in this language.`);
  return (await prompt.agrees('Translate it, rather than write another?', true)) ? model : undefined;
}

/** Asks for kind, need, title and ways of asking, as far as they were not said. */
export async function leadThrough(prompt: Prompt, plan: Plan, wishes: Wishes): Promise<Wishes> {
  const kinds = kindsFor(plan);
  const named = kinds.map((name) => ({ name, meaning: KIND_MEANINGS[name] }));
  const chosen = wishes.kind ?? (await prompt.choose('What kind of article?', named));
  const kind = kinds.find((each) => each === chosen) ?? wishes.kind;
  const need = await leadToNeed(prompt, plan, wishes.need);
  const title = wishes.title ?? (await prompt.askFor('Title: what the customer looks for'));
  showAsked(prompt, plan);
  const questions = [...wishes.questions];
  for (;;) {
    const more = questions.length === 0 ? 'How do customers ask it?' : 'And how else?';
    const question = await prompt.ask(`${more} (Enter: no more)`);
    if (!question) return { ...wishes, ...(kind && { kind }), need, title, questions };
    questions.push(question);
  }
}

async function leadToNeed(prompt: Prompt, { models: [model] }: Plan, said: Wishes['need']): Promise<Wishes['need']> {
  prompt.say('\nWhich need does it meet? Enter alone leaves a blank in the draft.');
  const ask = (words: string, elsewhere: string | undefined) =>
    prompt.ask(`  ${words}${model && elsewhere ? ` (in ${LOCALE_NAMES[model.locale]}: ${elsewhere})` : ''}`);
  return {
    as: said.as ?? (await ask('As', model?.need.as)),
    iNeed: said.iNeed ?? (await ask('I need', model?.need.iNeed)),
    soThat: said.soThat ?? (await ask('so that', model?.need.soThat)),
  };
}

function showAsked(prompt: Prompt, plan: Plan): void {
  const known = questionsFor(plan);
  if (known.length > 0) {
    prompt.say('\nSo customers ask there. These go into the draft; what is in brackets is from another language:');
    for (const question of known.slice(0, MOST_SHOWN)) prompt.say(`  - ${question}`);
    if (known.length > MOST_SHOWN) prompt.say(`  … and ${known.length - MOST_SHOWN} more`);
  }
  if (plan.asked.intents.length > 0) prompt.say(`They want: ${plan.asked.intents.join(', ')}`);
}

function countGaps(cells: readonly Cell[]): number {
  return cells.filter(({ state }) => state === 'gap').length;
}

function toChoice({ name, meaning, gaps }: Choice & { gaps: number }): Choice {
  return { name, meaning: gaps > 0 ? `${meaning} (${counted(gaps)})` : (meaning ?? '') };
}

function counted(gaps: number): string {
  return gaps === 1 ? '1 gap' : `${gaps} gaps`;
}

function stateOf({ state, articles }: Cell): string {
  const number = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return state === 'waived' ? `waived, ${number}` : number;
}
