import { frontmatterOf, frontmatterPosition } from '../../library/read-article.ts';
import { type Article, publishedArticles } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { bandsOf, likeness, mayBeAlike, shinglesOf, signatureOf } from '../language/min-hash.ts';
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
  check(library) {
    return library.site.locales.flatMap((locale) => alikeIn(publishedArticles(library, locale)));
  },
});

/**
 * Articles that an earlier one says already. Each is compared with those few alone that share a band with it,
 * so that twice as many articles take twice as long. Signatures are not kept between runs: to make one takes
 * less time than to read it from the disk.
 */
function alikeIn(articles: readonly Article[]): FileFinding<'alike'>[] {
  const bands = new Map<number, Text[]>();
  return articles.flatMap((article) => {
    if (article.words < FEWEST_WORDS) return [];
    const text = { article, signature: signatureOf(shinglesIn(article)) };
    for (const other of near(text, bands)) {
      if (!mayBeAlike(text.signature, other.signature, LIKE)) continue;
      const like = likeness(shinglesIn(article), shinglesIn(other.article));
      if (like >= LIKE) return [findingOf(article, other.article, like)];
    }
    return [];
  });
}

interface Text {
  article: Article;
  signature: Uint32Array;
}

/** The texts that share a band with this one, which is put among them. */
function near(text: Text, bands: Map<number, Text[]>): Set<Text> {
  const found = new Set<Text>();
  for (const band of bandsOf(text.signature)) {
    const others = bands.get(band);
    if (!others) bands.set(band, [text]);
    else {
      for (const other of others) found.add(other);
      if (others.length < MOST_IN_BAND) others.push(text);
    }
  }
  return found;
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
