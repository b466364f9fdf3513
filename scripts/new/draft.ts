import { stringify } from 'yaml';
import { touchpointsOf } from '../../src/checks/coverage.ts';
import { addMonths } from '../../src/checks/dates.ts';
import type { Kind } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { Stage } from '../../src/model/schemas/journey.ts';
import { BLANKS, type Blanks } from './blanks.ts';

/** What a new article is for. */
export interface Order {
  id: string;
  persona: string;
  stage: Stage;
  locale: Locale;
  kind: Kind;
  title: string | undefined;
  /** The same article in another language, if there is one. */
  original: Article | undefined;
  /** An ISO date. */
  now: string;
}

/** The text of a new article: a draft that the schema accepts, with blanks to fill in. */
export function draftOf(order: Order, { goals, people }: Library): string {
  const { id, persona, stage, locale, kind, title, original, now } = order;
  const blanks = BLANKS[locale];
  const [first, second = first] = people.map((person) => person.id);
  const frontmatter = {
    id,
    title: title ?? blanks.title,
    description: blanks.description,
    personas: original?.personas ?? [persona],
    stage: stage.id,
    touchpoints: original?.touchpoints ?? touchpointsOf(stage, persona).map((touchpoint) => touchpoint.id),
    kind,
    need: { as: blanks.as, iNeed: blanks.iNeed, soThat: blanks.soThat },
    goal: original?.goal ?? stage.goals[0] ?? goals[0]?.id,
    questions: [blanks.question],
    owner: original?.owner ?? first,
    author: original?.author ?? first,
    reviewer: original?.reviewer ?? second,
    reviewed: now,
    review: addMonths(now, 12),
    expect: { time: blanks.time, result: blanks.result },
    draft: true,
  };
  return `---\n${stringify(frontmatter, { lineWidth: 0 })}---\n\n${bodyOf(kind, blanks)}`;
}

function bodyOf(kind: Kind, { lead, heading, text, step }: Blanks): string {
  const steps = `<Steps>\n\n1. ${step}\n2. ${step}\n\n</Steps>\n`;
  return `${lead}\n\n## ${heading}\n\n${kind === 'how-to' ? steps : `${text}\n`}`;
}
