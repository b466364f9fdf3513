import { frontmatterOf, frontmatterPosition } from '../../library/read-article.ts';
import { type Article, publishedArticles } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import {
  BANDS,
  bandsOf,
  likeness,
  mayBeAlike,
  shinglesOf,
  signatureFrom,
  signatureOf,
  textOfSignature,
} from '../language/min-hash.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

const LIKE = 0.8;

/** Shorter texts are alike by chance: a line of steps and the name of a button. */
const FEWEST_WORDS = 50;

/** So many articles that share a band are kept to compare with; where all are alike, that is enough to see it. */
const MOST_IN_BAND = 4;

const TEXT: Record<Locale, string> = {
  en: 'You freeze the card in the app under Cards, and nobody can pay with it from that moment. Then you choose whether it is lost or stolen, and we send you a new one by post, which takes three to five working days. Payments that you have agreed with shops, such as a subscription, go on as before. If you find the card again you can open it yourself.',
  nb: 'Du fryser kortet i appen under Kort, og ingen kan betale med det fra da av. Så velger du om det er mistet eller stjålet, og vi sender deg et nytt i posten, noe som tar tre til fem virkedager. Betalinger som du har avtalt med butikker, som et abonnement, går som før. Finner du kortet igjen, kan du åpne det selv i appen.',
  sv: 'Du fryser kortet i appen under Kort, och ingen kan betala med det från den stunden. Sedan väljer du om det är borttappat eller stulet, och vi skickar ett nytt med posten, vilket tar tre till fem arbetsdagar. Betalningar som du har avtalat med butiker, som en prenumeration, går som förut. Hittar du kortet igen kan du öppna det själv i appen.',
  da: 'Du fryser kortet i appen under Kort, og ingen kan betale med det fra det øjeblik. Så vælger du, om det er mistet eller stjålet, og vi sender dig et nyt med posten, hvilket tager tre til fem hverdage. Betalinger, som du har aftalt med butikker, såsom et abonnement, fortsætter som før. Finder du kortet igen, kan du selv åbne det i appen.',
};
const OTHER: Record<Locale, string> = {
  en: 'A new PIN is chosen in the app, and works in every shop at once.',
  nb: 'Ny PIN velges i appen, og virker straks i alle butikker.',
  sv: 'En ny PIN väljs i appen och fungerar genast i alla butiker.',
  da: 'En ny PIN vælges i appen og virker straks i alle butikker.',
};
const LANGUAGES = ['en', 'nb', 'sv', 'da'] as const;

export const nearDuplicate = libraryRule({
  id: 'near-duplicate',
  group: 'optimised',
  contract: 'No two articles of a language are the same to 80 % or more.',
  why: 'Readers cannot tell which of the two is for them, search engines show one of them, and an editor will mend but one.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
    'MinHash over three words at a time; our own judgement of the 80 %',
  ],
  messages: {
    alike: {
      severity: 'warn',
      sentence: 'Unexpected likeness of {percent} % to {other}, expected less than {most} %',
      fix: 'Make one article of the two, move what they share to a snippet, or write what is different first.',
    },
  },
  good: [
    ...LANGUAGES.map((locale) => ({
      locale,
      body: TEXT[locale],
      besides: [{ locale, body: `${OTHER[locale]} ${TEXT[locale].split(' ').reverse().join(' ')}` }],
    })),
    { locale: 'nb', body: TEXT.nb, besides: [{ locale: 'da', body: TEXT.nb }] },
  ],
  bad: LANGUAGES.map((locale) => ({
    locale,
    body: TEXT[locale],
    besides: [{ locale, body: `${TEXT[locale]} ${OTHER[locale]}` }],
    gives: 'alike' as const,
  })),
  reads: ['source', 'words'],
  note: (article) => (article.words < FEWEST_WORDS ? '' : textOfSignature(signatureOf(shinglesIn(article)))),
  check(library, _now, _options, noteOf) {
    return library.site.locales.flatMap((locale) =>
      alikeIn(publishedArticles(library, locale).flatMap((article) => textOf(article, noteOf) ?? [])),
    );
  },
});

interface Text {
  article: Article;
  signature: Uint32Array;
  bands: Int32Array;
}

const known = new WeakMap<Article, Text>();

/** An article as it is compared, by what is noted of it; nothing where it is too short for that. */
function textOf(article: Article, noteOf: (article: Article) => string): Text | undefined {
  const before = known.get(article);
  if (before) return before;
  const note = noteOf(article);
  if (note === '') return undefined;
  const signature = signatureFrom(note);
  const text = { article, signature, bands: bandsOf(signature) };
  known.set(article, text);
  return text;
}

/**
 * Articles that an earlier one says already. Each is compared with those few alone that share a band with it,
 * so that twice as many articles take twice as long.
 */
function alikeIn(texts: readonly Text[]): FileFinding<'alike'>[] {
  const findings: FileFinding<'alike'>[] = [];
  for (const [index, earlier] of earlierInBand(texts)) {
    const { article, signature } = texts[index] as Text;
    for (const other of [...earlier].map((at) => texts[at] as Text)) {
      if (!mayBeAlike(signature, other.signature, LIKE)) continue;
      const like = likeness(shinglesIn(article), shinglesIn(other.article));
      if (like < LIKE) continue;
      findings.push(findingOf(article, other.article, like));
      break;
    }
  }
  return findings;
}

/** More than there are articles: a band and the index of an article are one number, which sorts them by band. */
const INDEXES = 2 ** 20;

/** Of each text, by index, the earlier ones with which it shares a band. */
function earlierInBand(texts: readonly Text[]): Map<number, Set<number>> {
  const inBands = new Float64Array(texts.length * BANDS);
  texts.forEach(({ bands }, index) => {
    for (let at = 0; at < BANDS; at++) inBands[index * BANDS + at] = (bands[at] as number) * INDEXES + index;
  });
  inBands.sort();
  const earlier = new Map<number, Set<number>>();
  let first = 0;
  for (let at = 1; at < inBands.length; at++) {
    if (bandAt(inBands, at) !== bandAt(inBands, first)) {
      first = at;
      continue;
    }
    const index = indexAt(inBands, at);
    const near = earlier.get(index) ?? new Set();
    for (let other = first; other < Math.min(at, first + MOST_IN_BAND); other++) near.add(indexAt(inBands, other));
    earlier.set(index, near);
  }
  return earlier;
}

function bandAt(inBands: Float64Array, at: number): number {
  return Math.floor((inBands[at] as number) / INDEXES);
}

function indexAt(inBands: Float64Array, at: number): number {
  return (inBands[at] as number) - bandAt(inBands, at) * INDEXES;
}

function findingOf(article: Article, other: Article, like: number): FileFinding<'alike'> {
  // Down, so that 79.9 is never told as 80.
  const args = { percent: Math.floor(like * 100), other: other.file, most: LIKE * 100 };
  return { message: 'alike', file: article.file, args, ...frontmatterPosition(article, ['title']) };
}

/** Found again where two are compared, which is seldom; to keep them for all would take 10 KB an article. */
function shinglesIn({ source }: Article): Uint32Array {
  return shinglesOf(source, frontmatterOf(source)?.length);
}
