import { z } from 'zod';
import { wordsOf } from '../../library/words.ts';
import { type Locale, localize } from '../../model/locale.ts';
import { stemOf } from '../language/words.ts';
import { listedClaims, phraseOptions } from '../phrases/options.ts';
import { type ArticleSubject, articleRule } from '../rule.ts';

const OPTIONS = z.strictObject({
  fewest: z.int().min(1).default(2).describe('So many different selling phrases close together are more than chance.'),
  within: z.int().positive().default(300).describe('How many words count as close together.'),
  ...phraseOptions('selling phrases'),
});

export const promoTerms = articleRule<'selling', z.output<typeof OPTIONS>>({
  id: 'promo-terms',
  group: 'editorial',
  contract: 'An article informs: fewer than two different selling phrases within 300 words.',
  why: 'A reader who came for help and finds an advertisement trusts neither.',
  sources: [
    'measured: two such phrases within 300 words in 0 of 769 chunks of help text, in 7–14 % of mildly commercial web copy',
    'ICC Advertising and Marketing Communications Code, article 7: editorial and marketing content are kept apart',
  ],
  messages: {
    selling: {
      severity: 'error',
      sentence: 'Unexpected selling phrases {phrases} within {window} words, expected fewer than {fewest}',
      fix: 'Say what it does, for whom and what it costs, and let the reader judge.',
    },
  },
  options: OPTIONS,
  good: [
    { locale: 'en', body: 'The card is free for the first year. A critic wrote: “A seamless, world-class card.”' },
    { locale: 'nb', body: 'Det beste er å sperre kortet først. En kunde skrev: «Banebrytende, i verdensklasse.»' },
    { locale: 'sv', body: 'Det bästa är att spärra kortet först. En kund skrev: ”Banbrytande, i världsklass.”' },
    { locale: 'da', body: 'Det bedste er at spærre kortet først. En kunde skrev: »Banebrydende, i verdensklasse.«' },
    { locale: 'en', body: 'Set up seamless sign-on. Seamless sign-on then works in every browser.' },
    { locale: 'nb', body: 'Sett opp sømløs pålogging. Sømløs pålogging virker da i alle nettlesere, like sømløst.' },
    { locale: 'sv', body: 'Ställ in sömlös inloggning. Sömlös inloggning fungerar sedan i alla webbläsare.' },
    { locale: 'da', body: 'Slå gnidningsløs login til. Gnidningsløs login virker så i alle browsere.' },
    {
      locale: 'en',
      site: { rules: { 'promo-terms': { except: { en: ['Market-leading'] } } } },
      body: 'Our market-leading card is seamless.',
    },
  ],
  bad: [
    { locale: 'en', body: 'Our market-leading card is seamless.', gives: 'selling' },
    { locale: 'nb', body: 'Et banebrytende kort i verdensklasse.', gives: 'selling' },
    { locale: 'sv', body: 'Ett banbrytande kort. Missa inte!', gives: 'selling' },
    { locale: 'da', body: 'Et banebrydende kort. Bestil nu!', gives: 'selling' },
    {
      locale: 'en',
      site: { rules: { 'promo-terms': { fewest: 1, add: { en: ['second to none'] } } } },
      body: 'Our card is second to none.',
      gives: 'selling',
    },
  ],
  check(subject, { fewest, within, ...phrases }) {
    const { article, prose, claims } = subject;
    const claimed = listedClaims(claims, 'selling', article.locale, phrases);
    if (claimed.length < fewest) return [];
    const names = ownNames(subject);
    const found = claimed
      .filter(({ block, offset }) => !names.some((name) => covers(name, block.text, offset)))
      .map((match) => ({ ...match, index: prose.indexOf(match.block) }));
    if (found.length < fewest) return [];
    const lengths = prose.map(({ text }) => wordsOf(text).length);
    const matches = found.map(({ phrase, offset, block, index }) => {
      const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
      const word = before + wordsOf(block.text.slice(0, offset)).length;
      return { phrase: `“${phrase.replace(/\s+/g, ' ')}”`, word, at: () => block.at(offset) };
    });
    const nearTo = (first: number) => {
      const from = matches[first]?.word ?? 0;
      return matches.slice(first).filter(({ word }) => word - from < within);
    };
    const first = matches.findIndex((_, index) => {
      const phrases = nearTo(index).map(({ phrase }) => phrase);
      return differentOf(phrases, article.locale).length >= fewest;
    });
    const [start, ...others] = first < 0 ? [] : nearTo(first);
    if (!start) return [];
    const near = [start, ...others];
    const said = [...new Set(near.map(({ phrase }) => phrase))];
    return [{ message: 'selling', args: { phrases: said, window: within, fewest }, ...start.at() }];
  },
});

/**
 * Phrases without those that only another one inflects. What is said again and again is the name of something, such
 * as “seamless sign-on”; what sells goes on to more.
 */
function differentOf(phrases: readonly string[], locale: Locale): string[] {
  const different: string[] = [];
  for (const phrase of phrases) {
    const stem = wordsOf(phrase)
      .map((word) => stemOf(word, locale))
      .join(' ');
    if (!different.some((other) => other.startsWith(stem) || stem.startsWith(other))) different.push(stem);
  }
  return different;
}

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
