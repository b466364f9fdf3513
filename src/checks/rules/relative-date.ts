import { claimPattern } from '../language/claim-patterns.ts';
import { phrasesClaimed } from '../language/claims.ts';
import { perLocale } from '../language/per-locale.ts';
import type { Sentence } from '../language/sentences.ts';
import { RELATIVE_DATES } from '../phrases/relative-dates.ts';
import { articleRule } from '../rule.ts';

const datesOf = perLocale((locale) => {
  const { phrases, months } = RELATIVE_DATES[locale];
  return {
    pattern: claimPattern(phrases, locale),
    dated: new RegExp(`(?<!\\p{L})(?:${months})(?!\\p{L})|(?<!\\d)(?:19|20)\\d\\d(?!\\d)`, 'iu'),
  };
});

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const UNDATED = {
  en: 'The price has gone down this year.',
  nb: 'Prisen har gått ned i år.',
  sv: 'Priset har sjunkit i år.',
  da: 'Prisen er faldet i år.',
};
const DATED = {
  en: 'The price went down on 1 March 2026, the lowest so far this year.',
  nb: 'Prisen gikk ned 1. mars 2026, den laveste så langt i år.',
  sv: 'Priset sjönk den 1 mars 2026, det lägsta hittills i år.',
  da: 'Prisen faldt den 1. marts 2026, den laveste indtil nu i år.',
};
const NOT_SO_NEW = {
  en: 'We have recently lowered the price.',
  nb: 'Vi har nylig satt ned prisen.',
  sv: 'Vi har nyligen sänkt priset.',
  da: 'Vi har for nylig sat prisen ned.',
};
const OF_READER = {
  en: 'If you have recently moved, tell us as soon as you can.',
  nb: 'Har du nylig flyttet, sier du fra så snart du kan.',
  sv: 'Har du nyligen flyttat säger du till så snart du kan.',
  da: 'Er du for nylig flyttet, siger du til, så snart du kan.',
};

export const relativeDate = articleRule({
  id: 'relative-date',
  group: 'freshness',
  contract: 'What is said of a time says which: “in 2026”, not “this year”.',
  why: 'Nobody sees when an article was written, and next year “this year” is wrong.',
  sources: ['https://developers.google.com/style/timeless-documentation'],
  messages: {
    undated: {
      severity: 'warn',
      sentence: 'Unexpected “{phrase}” without a date, expected the time that is meant',
      fix: 'Write the year or the day, or leave the time out.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, body: DATED[locale] },
    { locale, body: OF_READER[locale] },
  ]),
  bad: LOCALES.flatMap((locale) => [
    { locale, body: UNDATED[locale], gives: 'undated' as const },
    { locale, body: NOT_SO_NEW[locale], gives: 'undated' as const },
  ]),
  check({ locale, claims, sentences }) {
    const { pattern, dated } = datesOf(locale);
    return phrasesClaimed(claims, pattern).flatMap(({ phrase, block, offset }) => {
      const text = sentenceAt(sentences, block, offset)?.text ?? block.text;
      if (dated.test(text)) return [];
      return [{ message: 'undated' as const, args: { phrase: phrase.trim() }, ...block.at(offset) }];
    });
  },
});

function sentenceAt(sentences: readonly Sentence[], block: Sentence['block'], offset: number): Sentence | undefined {
  return sentences.findLast((sentence) => sentence.block === block && sentence.offset <= offset);
}
