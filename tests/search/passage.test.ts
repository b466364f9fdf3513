import { describe, expect, it } from 'vitest';
import { type Anchor, passage, type Run, sections, wordsOf } from '../../src/search/passage.ts';

const TEXT =
  'Lost card. Block the card at once. A new card costs 5 EUR. Where to block. Open the app at kl. 08 or call. Fees. It costs nothing.';
const words = wordsOf(TEXT);
const anchor = (element: string, text: string): Anchor => ({
  element,
  text,
  id: text.toLowerCase().replaceAll(' ', '-'),
  location: words.findIndex((_, place) => words.slice(place).join(' ').startsWith(`${text}.`)),
});
const anchors = [anchor('h1', 'Lost card'), anchor('h2', 'Where to block'), anchor('h2', 'Fees')];
const found = (...terms: string[]) => ({
  parts: terms.map(() => 0.5),
  locations: terms.map((term) => words.flatMap((word, place) => (word.startsWith(term) ? [place] : []))),
});
const text = (runs: readonly Run[]) => runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('passage', () => {
  it('is the sentence that says most of what was asked, with its words marked', () => {
    expect(text(passage(words, 'Lost card', anchors, found('card', 'costs')))).toBe('A new [card] [costs] 5 EUR.');
  });

  it('is neither the title nor a heading', () => {
    expect(text(passage(words, 'Lost card', anchors, found('lock', 'card', 'Where')))).toBe(
      'Block the [card] at once.',
    );
  });

  it('is the first sentence where only hidden words matched', () => {
    expect(text(passage(words, 'Lost card', anchors, { parts: [0.5], locations: [[]] }))).toBe(
      'Block the card at once.',
    );
  });

  it('does not end a sentence at an abbreviation', () => {
    expect(text(passage(words, 'Lost card', anchors, found('app')))).toBe('Open the [app] at kl. 08 or call.');
  });

  it('is cut around what was asked for where the sentence is long', () => {
    const long = wordsOf(`Title. ${'word '.repeat(100)}needle ${'word '.repeat(100)}`.trim());
    const place = long.indexOf('needle');
    const cut = text(passage(long, 'Title', [], { parts: [1], locations: [[place]] }));
    expect(cut).toContain('[needle]');
    expect(cut).toMatch(/…$/);
    expect(cut.split(' ').length).toBeLessThan(40);
  });

  it('keeps markup as text', () => {
    const hostile = wordsOf('Title. Write <img src=x> here.');
    expect(text(passage(hostile, 'Title', [], { parts: [1], locations: [[2]] }))).toBe('Write [<img] src=x> here.');
  });
});

describe('sections', () => {
  it('names the headings under which it stands, the title not among them', () => {
    expect(sections(words, anchors, found('costs'))).toEqual([{ title: 'Fees', anchor: 'fees' }]);
    expect(sections(words, anchors, found('nothing', 'call'))).toHaveLength(2);
    expect(sections(words, anchors, found('new'))).toEqual([]);
  });
});
