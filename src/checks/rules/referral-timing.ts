import { type ClaimPattern, claimPattern } from '../language/claim-patterns.ts';
import { phrasesClaimed } from '../language/claims.ts';
import { type PhraseMatch, phrasesIn } from '../language/matching.ts';
import { perLocale } from '../language/per-locale.ts';
import type { Prose } from '../language/prose.ts';
import { REQUESTS } from '../phrases/requests.ts';
import { articleRule } from '../rule.ts';

const patternOf = perLocale((locale) => claimPattern(REQUESTS[locale], locale));

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const REQUEST = {
  en: 'Happy so far? Leave a review.',
  nb: 'Fornøyd så langt? Legg igjen en omtale.',
  sv: 'Nöjd så här långt? Lämna ett omdöme.',
  da: 'Tilfreds indtil nu? Skriv en anmeldelse.',
};
const NONE = {
  en: 'We recommend that you freeze the card. A customer wrote: “Recommend us a card.”',
  nb: 'Vi anbefaler at du fryser kortet. En kunde skrev: «Anbefal oss et kort.»',
  sv: 'Vi rekommenderar att du fryser kortet. En kund skrev: ”Rekommendera oss ett kort.”',
  da: 'Vi anbefaler, at du fryser kortet. En kunde skrev: »Anbefal os et kort.«',
};
const STAGE = { description: 'When pleased.', requires: [], minimum: 1, goals: [], touchpoints: [], translations: [] };

export const referralTiming = articleRule({
  id: 'referral-timing',
  group: 'lifecycle',
  contract:
    'A review or a recommendation is asked for at those stages alone that allow it (`referrals` in journey.yaml).',
  why: 'Who is asked before it has worked once is asked to vouch for a promise, and thinks less of whoever asks.',
  sources: ['J. Coleman: Never Lose a Customer Again (2018): advocacy is the last of eight phases', 'journey.yaml'],
  messages: {
    'too-early': {
      severity: 'error',
      sentence: 'Unexpected request “{request}” at the stage {stage}, expected it at {allowed} only',
      fix: 'Leave it out, and help first; or move it to an article at a stage that may ask.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, body: NONE[locale] },
    {
      locale,
      body: REQUEST[locale],
      library: {
        journey: {
          personas: [],
          stages: [{ ...STAGE, id: 'recover', name: 'Pleased', kinds: ['troubleshooting' as const], referrals: true }],
        },
      },
    },
  ]),
  bad: [
    ...LOCALES.map((locale) => ({ locale, body: REQUEST[locale], gives: 'too-early' as const })),
    { locale: 'en', body: 'All well? [Write a review](https://reviews.example/us).', gives: 'too-early' },
    { locale: 'en', body: 'Hi.\n\n## A\n\n<Cta href="/contact/">Recommend us</Cta>', gives: 'too-early' },
  ],
  check({ article, claims, prose, records }) {
    const { locale, stage } = article;
    const { stages } = records.journey;
    if (stages.find(({ id }) => id === stage)?.referrals) return [];
    const allowed = stages.filter(({ referrals }) => referrals).map(({ id }) => id);
    const pattern = patternOf(locale);
    const found = [
      ...phrasesClaimed(claims, pattern),
      ...prose.flatMap((block) => inLinksAway(block, pattern).map((match) => ({ ...match, block }))),
    ];
    return found.map(({ phrase, block, offset }) => ({
      message: 'too-early',
      args: { request: phrase, stage, allowed },
      ...block.at(offset),
    }));
  },
});

/** What the links of a block ask for where one leads to another site, such as one for reviews. */
function inLinksAway({ text, claims, links }: Prose, pattern: ClaimPattern): PhraseMatch[] {
  if (!links.some((href) => /^https?:/i.test(href))) return [];
  return phrasesIn(text, pattern.anywhere).filter(
    ({ phrase, offset }) => claims.slice(offset, offset + phrase.length) !== phrase,
  );
}
