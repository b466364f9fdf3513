import type { Ranked } from './ranking.ts';

/** A run of text; marked where it is a word that was asked for. Shown as text, never as HTML. */
export interface Run {
  text: string;
  marked: boolean;
}

/** A heading of an article, by the place of its first word. */
export interface Anchor {
  element: string;
  id: string;
  text?: string;
  location: number;
}

/** A part of an article that answers, under its own heading. */
export interface Section {
  title: string;
  anchor: string;
}

/** Longer sentences are cut around what was asked for. */
const MOST_WORDS = 32;
const MOST_SECTIONS = 3;

type Found = Pick<Ranked, 'parts' | 'locations'>;

/** The words of an article's text; the index counts places in this list. */
export function wordsOf(content: string): string[] {
  return content.split(/\s+/);
}

/**
 * The sentence that says most of what was asked for, or the first of the text. Headings and the title are
 * passed over: they say what is answered, not the answer.
 */
export function passage(words: readonly string[], title: string, anchors: readonly Anchor[], found: Found): Run[] {
  const headings = new Set(anchors.filter(isHeading).map(({ location }) => location));
  const isTitle = ({ start, end }: Span) => words.slice(start, end).join(' ').replace(/\.$/, '') === title;
  const sentences = sentencesOf(words).filter((span) => !headings.has(span.start) && !isTitle(span));
  let best = sentences[0] ?? { start: 0, end: words.length };
  let most = 0;
  for (const sentence of sentences) {
    const weight = weightWithin(found, sentence.start, sentence.end);
    if (weight > most) {
      most = weight;
      best = sentence;
    }
  }
  return runs(words, cut(best, found), found);
}

/** The headings under which most of what was asked for stands, in the order of the text. */
export function sections(words: readonly string[], anchors: readonly Anchor[], found: Found): Section[] {
  const headings = anchors.filter((anchor) => isHeading(anchor) && anchor.element !== 'h1' && anchor.id);
  const weighed = headings.map((heading, index) => {
    const end = headings[index + 1]?.location ?? words.length;
    return { heading, weight: weightWithin(found, heading.location, end) };
  });
  const most = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight >= most * 0.7)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_SECTIONS)
    .toSorted((a, b) => a.heading.location - b.heading.location)
    .map(({ heading }) => ({ title: (heading.text ?? '').trim(), anchor: heading.id }));
}

function isHeading({ element, text }: Anchor): boolean {
  return /^h[1-6]$/i.test(element) && Boolean(text?.trim());
}

interface Span {
  start: number;
  end: number;
}

/** A sentence ends with its mark where the next word begins one: `kl. 08` goes on. */
function sentencesOf(words: readonly string[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (next === undefined || (/[.!?]["'”’)]*$/.test(word) && /^["'“‘(]*\p{Lu}/u.test(next))) {
      spans.push({ start, end: index + 1 });
      start = index + 1;
    }
  });
  return spans;
}

/** Each word of the question counts once, however often it stands there. */
function weightWithin({ parts, locations }: Found, start: number, end: number): number {
  return parts.reduce(
    (sum, part, word) => (locations[word]?.some((place) => place >= start && place < end) ? sum + part : sum),
    0,
  );
}

function cut({ start, end }: Span, found: Found): Span {
  if (end - start <= MOST_WORDS) return { start, end };
  let best = start;
  let most = -1;
  for (let from = start; from + MOST_WORDS <= end; from++) {
    const weight = weightWithin(found, from, from + MOST_WORDS);
    if (weight > most) {
      most = weight;
      best = from;
    }
  }
  return { start: best, end: best + MOST_WORDS };
}

function runs(words: readonly string[], { start, end }: Span, { locations }: Found): Run[] {
  const marked = new Set(locations.flat());
  const list: Run[] = [];
  const add = (text: string, isMarked: boolean) => {
    const last = list.at(-1);
    if (last && last.marked === isMarked) last.text += text;
    else list.push({ text, marked: isMarked });
  };
  for (let place = start; place < end; place++) {
    if (place > start) add(' ', false);
    add(words[place] ?? '', marked.has(place));
  }
  if (!/[.!?:]["'”’)]*$/.test(words[end - 1] ?? '')) add('…', false);
  return list;
}
