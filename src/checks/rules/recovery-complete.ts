import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { perLocale } from '../language/per-locale.ts';
import { proseOf } from '../language/prose.ts';
import { RECOVERY } from '../phrases/recovery.ts';
import { type ArticleSubject, articleRule } from '../rule.ts';

const patternsOf = perLocale((locale) => {
  const { tell, weDo, when, get } = RECOVERY[locale];
  return { tell: phrasePattern(tell), weDo: phrasePattern(weDo), when: phrasePattern(when), get: phrasePattern(get) };
});

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const WHOLE = {
  en: 'Tell us in the app. We look into it within two days, and you get your money back.',
  nb: 'Si fra i appen. Vi ser på saken innen to dager, og du får pengene tilbake.',
  sv: 'Säg till i appen. Vi utreder saken inom två dagar, och du får pengarna tillbaka.',
  da: 'Sig til i appen. Vi ser på sagen inden for to dage, og du får pengene tilbage.',
};
const HALF = {
  en: 'Such things happen. Look at the receipt first.',
  nb: 'Slikt hender. Se på kvitteringen først.',
  sv: 'Sådant händer. Titta på kvittot först.',
  da: 'Den slags sker. Se på kvitteringen først.',
};
const STAGE = {
  id: 'recover',
  name: 'Recover',
  description: 'When something went wrong.',
  kinds: ['troubleshooting' as const],
  minimum: 1,
  goals: [],
  translations: [],
  referrals: false,
  touchpoints: [],
};
const journeyWith = (requires: 'troubleshooting'[]) => ({
  journey: { personas: [], stages: [{ ...STAGE, requires }] },
});
const RECOVERING = { library: journeyWith(['troubleshooting']) };

type Message = 'no-tell' | 'no-we-do' | 'no-when' | 'no-get';
const fix = 'Say all four: how to tell us, what we do, by when, and what the customer gets.';

export const recoveryComplete = articleRule<Message>({
  id: 'recovery-complete',
  group: 'lifecycle',
  contract:
    'Troubleshooting at a stage that requires it says how to tell us, what we do, by when, and what the customer gets.',
  why: 'A mistake that is put right well makes a customer more loyal than none would have; one that is left open loses them.',
  sources: [
    'M. A. McCollough, S. G. Bharadwaj: The Recovery Paradox, AMA Educators’ Proceedings (1992)',
    'ISO 10002:2018, Guidelines for complaints handling in organizations',
  ],
  messages: {
    'no-tell': {
      severity: 'warn',
      sentence:
        'Unexpected troubleshooting without a way to tell us, expected a link to [contact](/contact/) or words for it',
      fix,
    },
    'no-we-do': {
      severity: 'warn',
      sentence: 'Unexpected troubleshooting that does not say what we do, expected a sentence that begins with “{we}”',
      fix,
    },
    'no-when': {
      severity: 'warn',
      sentence: 'Unexpected troubleshooting that does not say by when, expected a time in the text or in `expect`',
      fix,
    },
    'no-get': {
      severity: 'warn',
      sentence:
        'Unexpected troubleshooting that does not say what the customer gets, expected it in the text or in `expect`',
      fix,
    },
  },
  good: [
    ...LOCALES.flatMap((locale) => [
      { locale, ...RECOVERING, body: WHOLE[locale] },
      { locale, library: journeyWith([]), body: HALF[locale] },
    ]),
    {
      locale: 'en',
      frontmatter: { expect: { time: 'Two days', result: 'The money is back' } },
      body: 'Sorry. <Snippet id="tell" />\n\n<Snippet id="tell" />',
      library: {
        ...RECOVERING.library,
        snippets: [
          { id: 'tell', locale: 'en', file: 'snippets/en/tell.mdx', source: '[Write](/contact/), and we look.' },
        ],
      },
    },
  ],
  bad: LOCALES.flatMap((locale) =>
    (['no-tell', 'no-we-do', 'no-when', 'no-get'] as const).map((gives) => ({
      locale,
      ...RECOVERING,
      body: HALF[locale],
      gives,
    })),
  ),
  check(subject) {
    const { article, records, at } = subject;
    const { kind, stage, locale, expect } = article;
    const requires = records.journey.stages.find(({ id }) => id === stage)?.requires ?? [];
    if (kind !== 'troubleshooting' || !requires.includes(kind)) return [];
    const { text, links } = readingOf(subject);
    const { tell, weDo, when, get } = patternsOf(locale);
    const says = (pattern: RegExp) => phrasesIn(text, pattern).length > 0;
    const canTell = links.some((href) => /^(?:\/contact\/|mailto:|tel:)/.test(href)) || says(tell);
    const lacks: (Message | false)[] = [
      !canTell && 'no-tell',
      !says(weDo) && 'no-we-do',
      !expect && !says(when) && 'no-when',
      !expect && !says(get) && 'no-get',
    ];
    const we = locale === 'en' ? 'we' : 'vi';
    return lacks.flatMap((message) => (message ? [{ message, args: { we }, ...at('kind') }] : []));
  },
});

/** Everything that a reader reads in the body, with what its snippets say. */
function readingOf({ parts, snippetParts, article }: ArticleSubject) {
  const blocks = proseOf([...parts, ...snippetParts]);
  const links = [...article.links.map(({ href }) => href), ...blocks.flatMap((block) => block.links)];
  return { text: blocks.map(({ text }) => text).join('\n\n'), links };
}
