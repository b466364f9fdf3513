import { catalogOf } from '../../src/model/catalog.ts';
import type { Article, Library } from '../../src/model/library.ts';

/** One of the three things that a reviewer is asked. */
export interface ReviewQuestion {
  /** Its option on the command line. */
  option: 'solves' | 'next' | 'warm';
  text: string;
  /** What to do where the answer is no. */
  otherwise: string;
}

/** What makes an article good that no rule can see. */
export function reviewQuestions(article: Article, library: Library): readonly ReviewQuestion[] {
  const { need, questions } = article;
  const [asked = need.iNeed] = questions;
  const next = followers(article, library);
  const links = next.map(({ id, title }) => `/a/${id}/ (${title})`).join(', ') || 'what helps after it';
  return [
    {
      option: 'solves',
      text: `Does it solve the customer’s problem? As ${need.as}, I need ${need.iNeed}, so that ${need.soThat}.`,
      otherwise: `Let the first paragraph answer “${asked}”, and leave out what does not. Ask a customer to follow it.`,
    },
    {
      option: 'next',
      text: 'Does it help, and recommend what comes next?',
      otherwise: `Say at the end what the reader does after this, with a link: ${links}.`,
    },
    {
      option: 'warm',
      text: 'Is it warm and human?',
      otherwise:
        'Read it aloud as to somebody across the table. Say you, own what we do wrong, take out what you would not say.',
    },
  ];
}

/** Where the reader may go on: the next stage of the same persona, then this one. */
function followers({ id, personas, stage, locale }: Article, library: Library): Article[] {
  const { stages } = library.journey;
  const catalog = catalogOf(library);
  const at = stages.findIndex((each) => each.id === stage);
  return [stages[at + 1], stages[at]]
    .flatMap((each) => (each ? catalog.inCell(personas[0] ?? '', each.id, locale) : []))
    .filter((other) => other.id !== id)
    .slice(0, 2);
}
