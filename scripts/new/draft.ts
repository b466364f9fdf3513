import { touchpointsOf } from '../../src/checks/coverage.ts';
import { addMonths } from '../../src/checks/dates.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Stage } from '../../src/model/schemas/journey.ts';
import { frontmatterText } from '../frontmatter/frontmatter-text.ts';
import { linkTo, partText } from './body.ts';
import { DRAFT_WORDS } from './words/index.ts';

/** What a new article is for. What is left out stands in it as a blank. */
export interface Order {
  id: string;
  persona: string;
  stage: Stage;
  locale: Locale;
  kind: Kind;
  title?: string | undefined;
  need?: Partial<Article['need']> | undefined;
  /** Those of the stage that the persona meets where left out. */
  touchpoints?: readonly string[] | undefined;
  goal?: string | undefined;
  /** How customers ask; blanks are added until there are enough. */
  questions?: readonly string[] | undefined;
  /** An ISO date. */
  now: string;
}

/** Search gains most by the first three ways of asking. */
const FEWEST_QUESTIONS = 3;

/** Kinds that say what to expect, and those whose facts somebody else decides on. */
const WITH_EXPECTATION: readonly Kind[] = ['how-to', 'troubleshooting', 'policy'];
const WITH_SOURCES: readonly Kind[] = ['comparison', 'policy'];

/** The text of a new article: a draft that the schema accepts, with blanks to fill in, in the form of its kind. */
export function draftOf(order: Order, library: Library): string {
  const { id, persona, stage, locale, kind, now } = order;
  const { goals, people } = library;
  const words = DRAFT_WORDS[locale];
  const [first, second = first] = people.map((person) => person.id);
  const goal = order.goal ?? stage.goals[0] ?? goals[0]?.id;
  const asked = order.questions ?? [];
  const blanks = Array.from({ length: Math.max(0, FEWEST_QUESTIONS - asked.length) }, () => words.question);
  const fields = {
    id,
    title: order.title || words.title,
    description: words.description,
    personas: [persona],
    stage: stage.id,
    touchpoints: order.touchpoints ?? touchpointsOf(stage, persona).map((touchpoint) => touchpoint.id),
    kind,
    need: {
      as: order.need?.as || words.as,
      iNeed: order.need?.iNeed || words.iNeed,
      soThat: order.need?.soThat || words.soThat,
    },
    goal,
    questions: [...asked, ...blanks],
    owner: first,
    author: first,
    reviewer: second,
    reviewed: now,
    review: addMonths(now, 12),
    ...(WITH_EXPECTATION.includes(kind) && { expect: { time: words.time, result: words.result } }),
    ...(WITH_SOURCES.includes(kind) && { sources: [{ title: words.source, date: now }] }),
    draft: true,
  };
  const notes = { reviewed: `Moved by: npm run review -- ${id}` };
  return `${frontmatterText(fields, notes)}\n${bodyOf(order, goal, library)}`;
}

function bodyOf(order: Order, goal: string | undefined, library: Library): string {
  const words = DRAFT_WORDS[order.locale];
  const blocks = [words.lead, ...words.parts[order.kind].map((part) => partText(part, words.stuck))];
  if (library.goals.find(({ id }) => id === goal)?.type === 'leads') {
    const [href = '/contact/'] = library.site.sales;
    blocks.push(`<Cta kind="sales" href="${href}">${words.action}</Cta>`);
  }
  const next = nextOn(order, library);
  if (next) blocks.push(words.next.replace('{link}', () => linkTo(next)));
  return `${blocks.join('\n\n')}\n`;
}

/** An article for the same persona at the next stage, else at this one; nothing where there is none yet. */
function nextOn({ id, persona, stage, locale }: Order, library: Library): Article | undefined {
  const { stages } = library.journey;
  const catalog = catalogOf(library);
  const following = stages[stages.findIndex((each) => each.id === stage.id) + 1];
  return [following, stage]
    .flatMap((each) => (each ? catalog.inCell(persona, each.id, locale) : []))
    .find((article) => article.id !== id);
}
