import type { Locale } from '../../model/locale.ts';
import { localize } from '../../model/locale.ts';
import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { wordsOf } from '../language/words.ts';
import { PHRASES } from '../phrases/index.ts';
import { type ArticleSubject, articleRule } from '../rule.ts';

/** So many phrases within so many words are more than chance. */
const FEWEST_PHRASES = 2;
const WINDOW_WORDS = 300;

const patterns = new Map<Locale, RegExp>();
function sellingPattern(locale: Locale): RegExp {
  const pattern = patterns.get(locale) ?? phrasePattern(PHRASES[locale].selling);
  patterns.set(locale, pattern);
  return pattern;
}

export const promoTerms = articleRule({
  id: 'promo-terms',
  group: 'editorial',
  contract: 'An article informs: fewer than two selling phrases within 300 words.',
  why: 'A reader who came for help and finds an advertisement trusts neither.',
  sources: [
    'measured: two such phrases within 300 words in 0 of 769 chunks of help text, in 7–14 % of mildly commercial web copy',
    'ICC Advertising and Marketing Communications Code, article 7: editorial and marketing content are kept apart',
  ],
  messages: {
    selling: {
      severity: 'error',
      sentence: 'Unexpected selling phrases {phrases} within {window} words, expected one at most',
      fix: 'Say what it does, for whom and what it costs, and let the reader judge.',
    },
  },
  good: [
    { locale: 'en', body: 'The card is free for the first year. A critic wrote: “A seamless, world-class card.”' },
    { locale: 'nb', body: 'Det beste er å sperre kortet først. En kunde skrev: «Banebrytende, i verdensklasse.»' },
    { locale: 'sv', body: 'Det bästa är att spärra kortet först. En kund skrev: ”Banbrytande, i världsklass.”' },
    { locale: 'da', body: 'Det bedste er at spærre kortet først. En kunde skrev: »Banebrydende, i verdensklasse.«' },
  ],
  bad: [
    { locale: 'en', body: 'Our market-leading card is seamless.', gives: 'selling' },
    { locale: 'nb', body: 'Et banebrytende kort i verdensklasse.', gives: 'selling' },
    { locale: 'sv', body: 'Ett banbrytande kort. Missa inte!', gives: 'selling' },
    { locale: 'da', body: 'Et banebrydende kort. Bestil nu!', gives: 'selling' },
  ],
  check(subject) {
    const { article, prose } = subject;
    const pattern = sellingPattern(article.locale);
    const names = ownNames(subject);
    const found = prose.flatMap((block, index) =>
      phrasesIn(block.claims, pattern)
        .filter(({ offset }) => !names.some((name) => covers(name, block.text, offset)))
        .map((match) => ({ ...match, block, index })),
    );
    if (found.length < FEWEST_PHRASES) return [];
    const lengths = prose.map(({ text }) => wordsOf(text).length);
    const matches = found.map(({ phrase, offset, block, index }) => {
      const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
      const word = before + wordsOf(block.text.slice(0, offset)).length;
      return { phrase: `“${phrase.replace(/\s+/g, ' ')}”`, word, at: () => block.at(offset) };
    });
    const first = matches.findIndex(({ word }, index) => {
      const last = matches[index + FEWEST_PHRASES - 1];
      return last !== undefined && last.word - word < WINDOW_WORDS;
    });
    const start = matches[first];
    if (!start) return [];
    const near = matches.slice(first).filter(({ word }) => word - start.word < WINDOW_WORDS);
    const phrases = [...new Set(near.map(({ phrase }) => phrase))];
    return [{ message: 'selling', args: { phrases, window: WINDOW_WORDS }, ...start.at() }];
  },
});

/** Names of the company and its products are what they are, whatever they boast of. */
function ownNames({ records, locale }: ArticleSubject): string[] {
  const { organization, name, variables } = records.site;
  const values = [name, ...Object.values(variables)].map((text) => localize(text, locale));
  return [organization, ...values].filter((value) => value.length > 2);
}

function covers(name: string, text: string, index: number): boolean {
  const from = text.lastIndexOf(name, index);
  return from >= 0 && from + name.length > index;
}
