import { wordsOf } from '../../library/words.ts';
import { LOCALE_NAMES } from '../../model/locale.ts';
import { detectLanguage, mayBeForeign } from '../language/detect-language.ts';
import type { Sentence } from '../language/sentences.ts';
import { articleRule } from '../rule.ts';

/** Of fewer words, no detector is sure. */
const FEWEST_WORDS = 40;

/** Paths, names of settings and their like are in no language. */
const NO_WORDS = /\S*[\\_=]\S*/g;

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const TEXT = {
  en: 'You can stop the card in the app at any time. If you find it again, open the app and turn it on. Has somebody paid with it? Then tell us at once, and we look into what has happened. You get a new card within five days, and it costs you nothing.',
  nb: 'Du kan sperre kortet i appen når som helst. Hvis du finner det igjen, åpner du appen og slår det på. Har noen betalt med det? Da sier du fra til oss med en gang, så ser vi på hva som har skjedd. Du får et nytt kort innen fem dager, og det koster deg ingenting.',
  sv: 'Du kan spärra kortet i appen när som helst. Om du hittar det igen öppnar du appen och slår på det. Har någon betalat med det? Då säger du till oss direkt, så tittar vi på vad som har hänt. Du får ett nytt kort inom fem dagar, och det kostar dig ingenting.',
  da: 'Du kan spærre kortet i appen når som helst. Hvis du finder det igen, åbner du appen og slår det til. Har nogen betalt med det? Så siger du det til os med det samme, og vi ser på, hvad der er sket. Du får et nyt kort inden for fem dage, og det koster dig ikke noget.',
};
const GERMAN =
  'Sie können die Karte jederzeit in der App sperren. Wenn Sie sie wiederfinden, öffnen Sie die App und schalten sie wieder ein. Hat jemand damit bezahlt? Dann sagen Sie uns sofort Bescheid, und wir sehen nach, was geschehen ist. Eine neue Karte kommt innerhalb von fünf Tagen.';
const SETTINGS = [1, 2]
  .map(
    (number) =>
      `[HKEY_LOCAL_MACHINE\\\\SYSTEM\\\\CurrentControlSet\\\\Control\\\\SecurityProviders\\\\SCHANNEL\\\\Protocols\\\\TLS 1.${number}\\\\Client] "DisabledByDefault"=dword:00000000 "Enabled"=dword:00000001`,
  )
  .join(' ');
const OTHER = { en: 'nb', nb: 'da', sv: 'nb', da: 'sv' } as const;

export const langMatch = articleRule({
  id: 'lang-match',
  group: 'accessibility',
  contract: 'An article is in the language of its folder.',
  why: 'A screen reader reads Swedish with the sounds of Swedish, whatever the text is; and nobody finds an answer in another language.',
  sources: [
    'https://www.w3.org/WAI/WCAG22/Understanding/language-of-page.html',
    'measured: two detectors agreed on another language for 0 of 3,205 texts of 40 words or more',
  ],
  messages: {
    'other-language': {
      severity: 'error',
      sentence: 'Unexpected text that two detectors take for {found}, expected {expected}',
      fix: 'Translate it, or move the article to the folder of its language.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, body: TEXT[locale] },
    { locale, body: `${TEXT[OTHER[locale]].slice(0, 120)}\n\n${TEXT[locale]}` },
    { locale, body: `${TEXT[locale]}\n\n${SETTINGS}` },
  ]),
  bad: LOCALES.flatMap((locale) => [
    { locale, body: TEXT[OTHER[locale]], gives: 'other-language' as const },
    { locale, body: `${TEXT[locale]}\n\n${GERMAN}`, gives: 'other-language' as const },
  ]),
  check({ locale, sentences }) {
    for (const stretch of stretchesOf(sentences)) {
      const [first] = stretch;
      const words = stretch.reduce((sum, sentence) => sum + sentence.words.length, 0);
      if (!first || words < FEWEST_WORDS || !mayBeForeign(stretch, locale)) continue;
      const text = stretch.map((sentence) => sentence.text.replace(NO_WORDS, ' ')).join(' ');
      if (wordsOf(text).length < FEWEST_WORDS) continue;
      const found = detectLanguage(text);
      if (found === undefined || found === locale) continue;
      const args = { found: nameOf(found), expected: LOCALE_NAMES[locale] };
      return [{ message: 'other-language', args, ...first.block.at(first.offset) }];
    }
    return [];
  },
});

/** The sentences in stretches of 40 words or more; a stretch ends with a block where it can. */
function stretchesOf(sentences: readonly Sentence[]): Sentence[][] {
  const stretches: Sentence[][] = [];
  let stretch: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (words >= FEWEST_WORDS && sentence.block !== stretch.at(-1)?.block) {
      stretches.push(stretch);
      stretch = [];
      words = 0;
    }
    stretch.push(sentence);
    words += sentence.words.length;
  }
  return [...stretches, stretch];
}

function nameOf(code: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
