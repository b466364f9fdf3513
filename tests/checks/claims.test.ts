import { describe, expect, it } from 'vitest';
import { beginningsOf } from '../../src/checks/language/beginnings.ts';
import { claimPattern } from '../../src/checks/language/claim-patterns.ts';
import { claimsOf, phrasesClaimed } from '../../src/checks/language/claims.ts';
import { phrasesIn } from '../../src/checks/language/matching.ts';
import { proseOfText } from '../../src/checks/language/prose.ts';
import { HEAVY } from '../../src/checks/phrases/heavy.ts';
import { PHRASES } from '../../src/checks/phrases/index.ts';
import { RELATIVE_DATES } from '../../src/checks/phrases/relative-dates.ts';
import { REQUESTS } from '../../src/checks/phrases/requests.ts';
import { SUPERLATIVES } from '../../src/checks/phrases/superlatives.ts';
import { LOCALES } from '../../src/model/locale.ts';

describe('what a fragment may begin with', () => {
  it.each([
    ['in order to', ['in order']],
    ['(?:this|last) year', ['this yea', 'last yea']],
    ['utili[sz](?:e|ing)', ['utilise', 'utilisin', 'utilize', 'utilizin']],
    ['(?:nå |til )?i høst', ['nå i høs', 'til i hø', 'i høst']],
    ['(?:climate )? neutral', ['climate ', ' neutral']],
    ['(?<!(?:you|your \\w{1,20}) )has recently', ['has rece']],
    ['sømløs\\w*', ['sømløs', 'sømløs']],
    ['ro+m', ['ro']],
    ['snake_case', ['snake']],
    ['[a-f]x|\\dy', ['', '']],
    ['c\\+\\+', ['c++']],
  ])('is found for %s', (fragment, beginnings) => {
    expect(beginningsOf(fragment).toSorted()).toEqual(beginnings.toSorted());
  });
});

/** As writers break, join and set off phrases. */
const WAYS: ((phrase: string) => string)[] = [
  (phrase) => phrase,
  (phrase) => phrase.toUpperCase(),
  (phrase) => phrase.replaceAll(' ', '\n'),
  (phrase) => phrase.replaceAll(' ', ' \u00a0 '),
  (phrase) => `_${phrase}_`,
  (phrase) => `x${phrase}`,
  (phrase) => `ø${phrase}`,
  (phrase) => `${phrase}ø`,
  (phrase) => `${phrase} ${phrase}`,
  (phrase) => `İ ${phrase}`,
  (phrase) => phrase.slice(0, -1),
];

describe.each(LOCALES)('claims (%s)', (locale) => {
  const lists = {
    ...{ selling: PHRASES[locale].selling, green: PHRASES[locale].green, heavy: HEAVY[locale].map(([heavy]) => heavy) },
    ...{ dates: RELATIVE_DATES[locale].phrases, requests: REQUESTS[locale], superlatives: SUPERLATIVES[locale] },
  };
  const patterns = Object.values(lists).map((fragments) => claimPattern(fragments, locale));
  // Fragments with a choice are no phrases, but hold some.
  const phrases = Object.values(lists)
    .flat()
    .flatMap((fragment) => [fragment, ...fragment.split(/[()|?:\\]+/)]);

  it('are found where each list by itself finds them', () => {
    let found = 0;
    for (const phrase of phrases) {
      const text = WAYS.map((way) => way(phrase)).join('. ');
      const claims = claimsOf([proseOfText(text, () => ({ line: 1, column: 1 }))], locale);
      for (const pattern of patterns) {
        const matches = phrasesClaimed(claims, pattern).map(({ phrase: its, offset }) => ({ phrase: its, offset }));
        expect(matches).toEqual(phrasesIn(claims.text, pattern.anywhere));
        found += matches.length;
      }
    }
    expect(found).toBeGreaterThan(phrases.length);
  });
});
