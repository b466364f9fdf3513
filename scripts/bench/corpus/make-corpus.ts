import { slugify } from '../../../src/model/slug.ts';
import { type Cell, cellOf, FEWEST_ARTICLES } from './journey.ts';
import { createRandom, type Random } from './random.ts';
import { capitalized, fill, type Subject, sentence, steps } from './sentences.ts';
import { CHANNELS, SITUATIONS, SPANS, TASKS, THINGS } from './words.ts';

/** A piece of an article, as any tool may write it down. Texts are Markdown; links in them are apart. */
export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string; link?: Link }
  | { type: 'steps'; items: readonly string[] }
  | { type: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { type: 'callout'; title: string; text: string };

/** A sentence with a link in it: `before` + the title of the article + `.` */
export interface Link {
  before: string;
  /** The index of the article that it leads to. */
  to: number;
}

export interface CorpusArticle extends Cell {
  index: number;
  id: string;
  slug: string;
  title: string;
  description: string;
  subject: Subject;
  questions: readonly string[];
  related: readonly number[];
  blocks: readonly Block[];
}

/** As many titles as the word lists give. */
export const MOST_ARTICLES = TASKS.length * THINGS.length * SITUATIONS.length;

/** Words in the body of each article, give or take a sentence. */
export const WORDS = 600;

/** “See also” and a title, more or less: no article may change its length with those that it links to. */
const WORDS_IN_LINK = 8;

/** Prime to the number of titles, so that neighbours are about different things and none comes twice. */
const STRIDE = 17_389;

/**
 * The articles of a help centre of `count` articles, the same at each call and on each machine.
 * An article's text does not depend on `count`; only where its links lead does.
 * Throws a RangeError where the journey would have holes, or titles would come twice.
 */
export function makeCorpus(count: number): CorpusArticle[] {
  if (!Number.isInteger(count) || count < FEWEST_ARTICLES || count > MOST_ARTICLES)
    throw new RangeError(
      `Unexpected number of articles ${count}, expected a whole number from ${FEWEST_ARTICLES} to ${MOST_ARTICLES}.`,
    );
  return Array.from({ length: count }, (_, index) => makeArticle(index, count));
}

function makeArticle(index: number, count: number): CorpusArticle {
  const subject = subjectOf(index);
  const { task, thing, situation } = subject;
  const title = titleOf(subject);
  const random = createRandom(index + 1);
  const links = linksOf(index, count);
  return {
    ...cellOf(index),
    index,
    id: `t${index.toString(36).padStart(4, '0')}`,
    slug: slugify(title),
    title,
    description: `${title}: what you need, how long it takes, what it costs, and what to do if it does not work.`,
    subject,
    questions: [
      `How do I ${task} my ${thing} ${situation}?`,
      `Can I ${task} the ${thing} myself ${situation}?`,
      `I want to ${task} a ${thing} ${situation}`,
      `What does it cost to ${task} the ${thing} ${situation}?`,
      `My ${thing} ${situation}, how can I ${task} it?`,
    ],
    related: links.slice(1, 4),
    blocks: bodyOf(random, subject, links),
  };
}

function subjectOf(index: number): Subject {
  const number = (index * STRIDE) % MOST_ARTICLES;
  const at = (items: readonly string[], place: number) => items[place % items.length] ?? '';
  return {
    task: at(TASKS, number),
    thing: at(THINGS, Math.floor(number / TASKS.length)),
    situation: at(SITUATIONS, Math.floor(number / TASKS.length / THINGS.length)),
  };
}

/** The title of the article with an index. */
export function titleAt(index: number): string {
  return titleOf(subjectOf(index));
}

function titleOf({ task, thing, situation }: Subject): string {
  return `${capitalized(task)} your ${thing} ${situation}`;
}

/** Five links: on along the same cell, to the next cell, and three further off. */
function linksOf(index: number, count: number): number[] {
  return [FEWEST_ARTICLES, 1, 3, Math.floor(count / 3) + 5, Math.floor(count / 2) + 7].map((step) =>
    // A step that comes back to the article itself goes one further.
    (index + step) % count === index ? (index + step + 1) % count : (index + step) % count,
  );
}

/** Answer first; then four parts, with steps in the second, a table in the third, a callout in the last. */
function bodyOf(random: Random, subject: Subject, links: readonly number[]): Block[] {
  const { task, thing, situation } = subject;
  const paragraph = (sentences: number, link?: Link): Block => {
    const text = Array.from({ length: sentences }, () => sentence(random, subject)).join(' ');
    return { type: 'paragraph', text, ...(link && { link }) };
  };
  const [next = 0, ...others] = links;
  const along = others.map((to): Link => ({ before: 'See also ', to }));

  const head: Block[] = [
    { type: 'paragraph', text: `You ${task} your ${thing} ${situation} in the app. It takes ${random.pick(SPANS)}.` },
    { type: 'heading', text: `Before you ${task} the ${thing}` },
    paragraph(4),
    paragraph(3, along[0]),
    { type: 'heading', text: `How to ${task} the ${thing}` },
    paragraph(2),
    { type: 'steps', items: steps(random, subject, 5) },
    paragraph(3, along[1]),
    { type: 'heading', text: `How long it takes ${situation}` },
    paragraph(3),
    timetable(random),
    paragraph(3, along[2]),
    { type: 'heading', text: `When the ${thing} does not work` },
    paragraph(3, along[3]),
    {
      type: 'callout',
      title: 'Good to know',
      text: fill('Keep your old {other} until the new one has worked for a week.', random, subject),
    },
  ];
  const last: Link = { before: 'When you are done, read ', to: next };
  let missing = WORDS - wordsIn(head) - links.length * WORDS_IN_LINK;
  const tail: string[] = [];
  while (missing > 0) {
    const more = sentence(random, subject);
    tail.push(more);
    missing -= countWords(more);
  }
  return [...head, ...inParagraphs(tail, last)];
}

function timetable(random: Random): Block {
  const start = random.below(CHANNELS.length);
  const rows = [0, 1, 2, 3].map((row) => [
    CHANNELS[(start + row) % CHANNELS.length] ?? '',
    capitalized(random.pick(SPANS)),
    random.pick(['every day', 'on working days', 'by day', 'in the evening']),
  ]);
  return { type: 'table', head: ['Where', 'How long', 'When'], rows };
}

/** Sentences in paragraphs of at most four, the last with a link. */
function inParagraphs(sentences: readonly string[], link: Link): Block[] {
  const paragraphs: Block[] = [];
  for (let start = 0; start < sentences.length; start += 4)
    paragraphs.push({ type: 'paragraph', text: sentences.slice(start, start + 4).join(' ') });
  const last = paragraphs.pop();
  if (last?.type !== 'paragraph') return [{ type: 'paragraph', text: '', link }];
  return [...paragraphs, { ...last, link }];
}

function wordsIn(blocks: readonly Block[]): number {
  return countWords(blocks.flatMap(textsOf).join(' '));
}

/** What a block says, piece by piece; its link apart. */
export function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'steps':
      return block.items;
    case 'table':
      return [block.head, ...block.rows].flat();
    case 'callout':
      return [block.title, block.text];
  }
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
