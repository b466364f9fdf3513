import type { Locale } from '../../model/locale.ts';
import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { PHRASES } from '../phrases/index.ts';
import { articleRule } from '../rule.ts';

const patterns = new Map<Locale, RegExp>();
function factPattern(locale: Locale): RegExp {
  const { amounts, laws } = PHRASES[locale];
  const pattern = patterns.get(locale) ?? phrasePattern([...amounts, ...laws]);
  patterns.set(locale, pattern);
  return pattern;
}

const PRICE_LIST = { url: 'https://fyrbank.example/prices', date: '2026-10-01' };

export const sourcesCited = articleRule({
  id: 'sources-cited',
  group: 'editorial',
  contract:
    'An article that states an amount, a share or a law says where it comes from and for which day it was true.',
  why: 'Figures go out of date first. The source tells the reader what to trust and the reviewer what to look up again.',
  sources: [
    'https://developers.google.com/search/docs/fundamentals/creating-helpful-content',
    'https://www.gov.uk/guidance/content-design',
  ],
  messages: {
    'no-source': {
      severity: 'warn',
      sentence: 'Unexpected “{fact}” without a source, expected one under `sources`',
      fix: 'Add to the frontmatter `sources:` with the title of the source and the date for which it was true.',
    },
  },
  good: [
    { locale: 'en', frontmatter: { sources: [{ title: 'Price list', ...PRICE_LIST }] }, body: 'It costs €5.' },
    { locale: 'en', frontmatter: { sources: [] }, body: 'It takes 3 days, and you may act on your own.' },
    { locale: 'nb', frontmatter: { sources: [{ title: 'Prisliste', ...PRICE_LIST }] }, body: 'Det koster 49 kr.' },
    { locale: 'sv', frontmatter: { sources: [{ title: 'Prislista', ...PRICE_LIST }] }, body: 'Det kostar 49 kr.' },
    { locale: 'da', frontmatter: { sources: [{ title: 'Prisliste', ...PRICE_LIST }] }, body: 'Det koster 35 kr.' },
  ],
  bad: [
    { locale: 'en', frontmatter: { sources: [] }, body: 'A new card costs €5 after the first.', gives: 'no-source' },
    { locale: 'en', frontmatter: { sources: [] }, body: 'By law, we must ask you.', gives: 'no-source' },
    { locale: 'nb', frontmatter: { sources: [] }, body: 'Hvitvaskingsloven krever det.', gives: 'no-source' },
    { locale: 'sv', frontmatter: { sources: [] }, body: 'Avgiften är 2 procent.', gives: 'no-source' },
    { locale: 'da', frontmatter: { sources: [] }, body: 'Det koster 1.500 kr. om året.', gives: 'no-source' },
  ],
  check({ article, prose }) {
    if (article.sources.length > 0) return [];
    const pattern = factPattern(article.locale);
    for (const { text, at } of prose) {
      const [match] = phrasesIn(text, pattern);
      if (match) return [{ message: 'no-source', args: { fact: match.phrase.trim() }, ...at(match.offset) }];
    }
    return [];
  },
});
