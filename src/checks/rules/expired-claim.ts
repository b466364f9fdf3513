import { perArticle } from '../../model/per-article.ts';
import type { Position } from '../../model/problem.ts';
import { daysBetween } from '../dates.ts';
import { perLocale } from '../language/per-locale.ts';
import { EXPIRY } from '../phrases/expiry.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

/** So many days ahead there is time to find out what comes after. */
const WARNING_DAYS = 14;

/** What may hold a day: most articles have no year in their text, and are passed over. */
const YEAR = /(?<!\d)20\d\d(?!\d)/;
const MARKED = /\{\/\*\s*expires:?\s+(\d{4}-\d\d-\d\d)\s*\*\/\}/g;

const patternOf = perLocale((locale) => {
  const { months, holds, until, ends, past } = EXPIRY[locale];
  const day = `(?:den\\s+|the\\s+)?(?:(?<iso>20\\d\\d-\\d\\d-\\d\\d)|(?<dotted>\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?20\\d\\d)|(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+(?<month>${months.join('|')}),?\\s+(?<year>20\\d\\d)|(?<monthFirst>${months.join('|')})\\s+(?<dayLast>\\d{1,2}),?\\s+(?<yearLast>20\\d\\d))`;
  const claim = `(?<![\\p{L}\\p{N}])(?:(?:${holds})(?![\\p{L}\\p{N}])[^.!?\\n]{0,60}?\\s(?:${until})|${ends})\\s+${day}`;
  return {
    claim: new RegExp(claim, 'giu'),
    past: new RegExp(`(?<![\\p{L}\\p{N}])(?:${past})(?![\\p{L}\\p{N}])`, 'iu'),
    months,
  };
});

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const OFFER = {
  en: 'The card is free until 30 November 2026.',
  nb: 'Kortet er gratis til 30. november 2026.',
  sv: 'Kortet är gratis till och med den 30 november 2026.',
  da: 'Kortet er gratis til og med den 30. november 2026.',
};
const PAST = {
  en: 'The card was free until 30 November 2025.',
  nb: 'Kortet var gratis til 30. november 2025.',
  sv: 'Kortet var gratis till och med den 30 november 2025.',
  da: 'Kortet var gratis til og med den 30. november 2025.',
};

interface Claim extends Position {
  text: string;
  /** The last day on which it holds. */
  until: string;
}

type Message = 'expired' | 'expires-soon';

export const expiredClaim = libraryRule<Message>({
  id: 'expired-claim',
  group: 'freshness',
  contract: 'What holds until a day is rewritten by that day.',
  why: 'An offer that is over and still stands there is a promise broken, and every other sentence is doubted with it.',
  sources: ['https://docs.github.com/en/contributing (content linter: expired-content, 14 days ahead)'],
  messages: {
    expired: {
      severity: 'error',
      sentence: 'Unexpected “{claim}”, which ended on {until}, expected what holds today',
      fix: 'Say how it is now, or leave it out.',
    },
    'expires-soon': {
      severity: 'warn',
      sentence: 'Unexpected end of “{claim}” in {days} days, on {until}, expected a text for the day after',
      fix: 'Find out what comes after, and change the text by then.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, body: OFFER[locale], now: '2026-11-15' },
    { locale, body: PAST[locale], now: '2026-11-15' },
  ]),
  bad: [
    ...LOCALES.map((locale) => ({ locale, body: OFFER[locale], now: '2026-12-01', gives: 'expired' as const })),
    ...LOCALES.map((locale) => ({ locale, body: OFFER[locale], now: '2026-11-16', gives: 'expires-soon' as const })),
    { locale: 'en', body: 'Ring us by day. {/* expires 2026-11-30 */}', now: '2026-12-01', gives: 'expired' },
    { locale: 'nb', body: 'Tilbudet gjelder t.o.m. 30.11.2026.', now: '2026-12-01', gives: 'expired' },
    { locale: 'en', body: 'The campaign ends on November 30, 2026.', now: '2026-12-01', gives: 'expired' },
  ],
  reads: ['source'],
  check({ articles }, now) {
    return articles.flatMap((article) =>
      claimsIn(article).flatMap(({ text, until, line, column }) => {
        const days = daysBetween(now, until);
        if (days > WARNING_DAYS) return [];
        const message = days < 0 ? 'expired' : 'expires-soon';
        const finding: FileFinding<Message> = {
          message,
          file: article.file,
          args: { claim: text, until, days },
          line,
          column,
        };
        return [finding];
      }),
    );
  },
});

/** What an article says that holds until a day, and what its writer marked as such. */
const claimsIn = perArticle(({ source, locale }): Claim[] => {
  const start = source.indexOf('\n---') + 4;
  const body = source.slice(start);
  if (!YEAR.test(body)) return [];
  const { claim, past, months } = patternOf(locale);
  const place = (offset: number): Position => {
    const before = source.slice(0, start + offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const marked = Array.from(body.matchAll(MARKED), (match) => ({
    text: match[0],
    until: match[1] ?? '',
    ...place(match.index),
  }));
  const said = Array.from(body.matchAll(claim)).flatMap((match) => {
    const until = dayOf(match.groups ?? {}, months);
    const sentence = body.slice(body.slice(0, match.index).search(/[^.!?\n]*$/), match.index + match[0].length);
    return until && !past.test(sentence) ? [{ text: match[0].replace(/\s+/g, ' '), until, ...place(match.index) }] : [];
  });
  return [...marked, ...said];
});

/** The ISO date of what the pattern found; nothing where there is no such day. */
function dayOf(groups: Record<string, string | undefined>, months: readonly string[]): string | undefined {
  const { iso, dotted, day, month, year, monthFirst, dayLast, yearLast } = groups;
  const [d, m, y] = iso
    ? iso.split('-').toReversed()
    : dotted
      ? dotted.split(/\.\s?/)
      : [day ?? dayLast, String(months.indexOf((month ?? monthFirst ?? '').toLowerCase()) + 1), year ?? yearLast];
  const date = `${y}-${m?.padStart(2, '0')}-${d?.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : date;
}
