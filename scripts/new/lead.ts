import type { Cell } from '../../src/checks/cell.ts';
import { type Article, defaultLocale, type Library } from '../../src/model/library.ts';
import { LOCALE_NAMES, type LocalizedText, localize } from '../../src/model/locale.ts';
import type { Choice, Prompt } from '../prompt/prompt.ts';
import { KIND_MEANINGS } from './kind-meanings.ts';
import { kindsFor, type Plan, planFor, questionsFor } from './plan.ts';
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
  const gaps = cells.filter(({ state }) => state === 'gap').length;
  prompt.say(`${gaps === 0 ? 'No cell' : gaps} of the journey’s ${cells.length} ${gaps === 1 ? 'is a gap' : 'are gaps'}.`);
  const said = (text: LocalizedText) => localize(text, defaultLocale(site));
  const place = { ...wishes };
  const within = () =>
    cells.filter((cell) =>
      (['persona', 'stage', 'locale'] as const).every((part) => place[part] === undefined || place[part] === cell[part]),
    );
  const choices = (part: 'persona' | 'stage', items: readonly Named[]): Choice[] =>
    gapsFirst(
      items.map(({ id, name, description }) => ({
        name: id,
        meaning: `${said(name)}: ${said(description)}`,
        gaps: countGaps(within().filter((cell) => cell[part] === id)),
      })),
    );
  place.persona ??= await prompt.choose('Who is it for?', choices('persona', journey.personas));
  place.stage ??= await prompt.choose('Where on their way does it help?', choices('stage', journey.stages));
  const languages = gapsFirst(
    within().map((cell) => ({ name: cell.locale, meaning: `${LOCALE_NAMES[cell.locale]}: ${stateOf(cell)}`, gaps: countGaps([cell]) })),
  );
  const locale = place.locale ?? (languages.length === 1 ? languages[0]?.name : await prompt.choose('In which language?', languages));
  const cell = within().find((each) => each.locale === locale);
  if (!cell) throw new Error(`There is no cell ${place.persona}/${place.stage}/${locale}.`);
  return cell;
}

type Named = { id: string; name: LocalizedText; description: LocalizedText };

/** An article that could be translated instead of writing anew, if that is what is wanted. */
export async function leadToModel(prompt: Prompt, { models }: Plan): Promise<Article | undefined> {
  const [model] = models;
  if (!model) return undefined;
  prompt.say(`\n“${model.title}” (${LOCALE_NAMES[model.locale]}) helps there already, and is not in this language.`);
  return (await prompt.agrees('Translate it, rather than write another?', true)) ? model : undefined;
}

/** Asks for kind, need, title and ways of asking, as far as they were not said. */
export async function leadThrough(prompt: Prompt, plan: Plan, wishes: Wishes): Promise<Wishes> {
  const kinds = kindsFor(plan).map((name) => ({ name, meaning: KIND_MEANINGS[name] }));
  const kind = wishes.kind ?? kinds.find(({ name }) => name === wishes.kind)?.name;
  const chosen = kind ?? kinds.find(({ name }) => name)?.name;
  const need = { ...wishes.need };
  const result: Wishes = { ...wishes, need };
  if (!kind && chosen) {
    const name = await prompt.choose('What kind of article?', kinds);
    const found = kinds.find((each) => each.name === name);
    if (found) result.kind = found.name;
  }
  prompt.say('\nWhich need does it meet? Enter alone leaves a blank in the draft.');
  const [model] = plan.models;
  const hint = (text: string | undefined) => (text ? ` (in ${LOCALE_NAMES[model?.locale ?? 'en']}: ${text})` : '');
  need.as ??= await prompt.ask(`  As${hint(model?.need.as)}`);
  need.iNeed ??= await prompt.ask(`  I need${hint(model?.need.iNeed)}`);
  need.soThat ??= await prompt.ask(`  so that${hint(model?.need.soThat)}`);
  result.title ??= await prompt.askFor('Title: what the customer looks for');
  const known = questionsFor(plan);
  if (known.length > 0) {
    prompt.say('\nSo customers ask there; what stands in brackets is yours to put into the language of the article:');
    for (const question of known.slice(0, MOST_SHOWN)) prompt.say(`  - ${question}`);
    if (known.length > MOST_SHOWN) prompt.say(`  … and ${known.length - MOST_SHOWN} more`);
  }
  if (plan.asked.intents.length > 0) prompt.say(`They want: ${plan.asked.intents.join(', ')}`);
  const questions = [...wishes.questions];
  for (;;) {
    const question = await prompt.ask(questions.length === 0 ? 'How do customers ask it? (Enter: no more)' : 'And how else? (Enter: no more)');
    if (!question) return { ...result, questions };
    questions.push(question);
  }
}

function countGaps(cells: readonly Cell[]): number {
  return cells.filter(({ state }) => state === 'gap').length;
}

function gapsFirst<T extends Choice & { gaps: number }>(choices: T[]): T[] {
  return choices
    .toSorted((a, b) => b.gaps - a.gaps)
    .map((choice) => (choice.gaps > 0 ? { ...choice, meaning: `${choice.meaning} (${count(choice.gaps)})` } : choice));
}

function count(gaps: number): string {
  return gaps === 1 ? 'a gap' : `${gaps} gaps`;
}

function stateOf({ state, articles }: Cell): string {
  const number = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  return state === 'waived' ? `waived, ${number}` : number;
}
