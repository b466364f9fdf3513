import { addDays } from '../../checks/dates.ts';
import { cutAtSentence } from '../../exports/cut-at-sentence.ts';
import { type Locale, localize } from '../../model/locale.ts';
import type { Persona } from '../../model/schemas/journey.ts';
import type { ConvertedBody } from '../body/convert-body.ts';
import type { Guess } from '../guess/guess.ts';
import type { SourceArticle } from '../source-article.ts';
import { field, list, scalar } from './frontmatter-text.ts';

/** What every article of one import has in common. */
export interface Frame {
  personas: readonly Persona[];
  owner: string;
  author: string;
  reviewer: string;
  goalOf(stage: string): string;
}

/** What is known of one article besides its source. */
export interface Placement {
  id: string;
  guess: Guess;
  /** The day on which it came over, and whoever moved it took it on. */
  on: string;
  /** In how many days it is to be reviewed: what is read most comes first. */
  reviewIn: number;
  draft: boolean;
}

/** A description may have so many characters. */
const LONGEST_DESCRIPTION = 160;
/** So many ways of asking are enough for the search. */
const MOST_QUESTIONS = 12;

const SO_THAT: Record<Locale, string> = {
  en: 'I get on without having to ask',
  nb: 'jeg kommer videre uten å måtte spørre',
  sv: 'jag kommer vidare utan att behöva fråga',
  da: 'jeg kommer videre uden at skulle spørge',
};

/** The title that readers saw: the heading of the page, else what the source calls it. */
function titleOf(article: SourceArticle, body: ConvertedBody): string {
  return plain(body.title ?? article.title) || plain(article.name) || article.key;
}

/** The frontmatter of an imported article, between its two lines. */
export function composeHead(article: SourceArticle, body: ConvertedBody, placement: Placement, frame: Frame): string {
  const { id, guess, on, reviewIn, draft } = placement;
  const { locale } = article;
  const title = titleOf(article, body);
  const persona = frame.personas.find((each) => each.id === guess.personas[0]);
  const whole = plain(article.description ?? '') || plain(body.lead) || title;
  const description = cutAtSentence(whole, { most: LONGEST_DESCRIPTION, locale, ending: '…' }).replace(
    /(?<=[.!?])…$/,
    '',
  );
  const need = [
    scalar(persona ? localize(persona.name, locale) : guess.personas[0]),
    scalar(title),
    scalar(SO_THAT[locale]),
  ];
  return `---
${field('id', /^\d/.test(id) ? JSON.stringify(id) : id)}${field('title', scalar(title))}${field('description', scalar(description))}${field('personas', `[${guess.personas.join(', ')}]`, guess.reasons.persona)}${field('stage', guess.stage, guess.reasons.stage)}${guess.touchpoints.length > 0 ? field('touchpoints', `[${guess.touchpoints.join(', ')}]`) : ''}${field('kind', guess.kind, guess.reasons.kind)}need:
  as: ${need[0]}
  iNeed: ${need[1]}
  soThat: ${need[2]}
${field('goal', frame.goalOf(guess.stage))}${list('questions', questionsOf(article, title))}${field('owner', frame.owner)}${field('author', frame.author)}${field('reviewer', frame.reviewer)}${field('reviewed', on)}${field('review', addDays(on, reviewIn))}${draft ? field('draft', 'true') : ''}---
`;
}

/** Labels are words by which customers look for it; so is a title that only search engines saw. */
function questionsOf({ questions, labels, title }: SourceArticle, shown: string): string[] {
  const named = labels.map((label) => label.replace(/[_-]+/g, ' '));
  const all = [...questions, ...(title && plain(title) !== shown ? [title] : []), ...named].map(plain);
  // Numbers by which machines sort are nobody’s words.
  const words = all.filter((text) => /\p{L}{2}/u.test(text) && text.toLowerCase() !== shown.toLowerCase());
  return [...new Map(words.map((text) => [text.toLowerCase(), text])).values()].slice(0, MOST_QUESTIONS);
}

/** A text as frontmatter may hold it: on one line, without anything that looks like a tag. */
function plain(text: string): string {
  return text
    .replace(/<(?=[a-z!/])/gi, '‹')
    .replace(/(?<=‹[^‹>]*)>/g, '›')
    .replace(/\s+/g, ' ')
    .trim();
}
