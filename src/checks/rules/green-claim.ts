import { z } from 'zod';
import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { perLocale } from '../language/per-locale.ts';
import { PHRASES } from '../phrases/index.ts';
import { listedClaims, phraseOptions } from '../phrases/options.ts';
import { articleRule } from '../rule.ts';

const OPTIONS = z.strictObject(phraseOptions('claims about the environment'));

const evidenceOf = perLocale((locale) => phrasePattern(PHRASES[locale].environment));

const SOURCE = { url: 'https://www.svanen.se/', date: '2026-10-01' };

export const greenClaim = articleRule<'no-evidence', z.output<typeof OPTIONS>>({
  id: 'green-claim',
  group: 'editorial',
  contract:
    'A general claim about the environment comes with its evidence: a link beside it, or a source on the subject.',
  why: 'Without recognised proof such a claim is an unfair commercial practice in the EU, and readers do not believe it.',
  sources: ['https://eur-lex.europa.eu/eli/dir/2024/825/oj', 'in Norway not yet law: a warning there'],
  messages: {
    'no-evidence': {
      severity: 'error',
      sentence:
        'Unexpected environmental claim “{claim}” without evidence, expected a link in the same paragraph or a source on it',
      fix: 'Say exactly what is better and by how much, link to the proof, or leave the claim out.',
    },
  },
  options: OPTIONS,
  good: [
    {
      locale: 'en',
      body: 'The card is [carbon neutral, as certified by the Swan](https://www.nordic-swan-ecolabel.org/).',
    },
    { locale: 'en', body: 'The button is green. Our plan is sustainable for your budget.' },
    {
      locale: 'nb',
      frontmatter: { sources: [{ title: 'Miljømerket Svanemerket', ...SOURCE }] },
      body: 'Kortet er miljøvennlig.',
    },
    {
      locale: 'sv',
      frontmatter: { sources: [{ title: 'Kortets klimatavtryck', ...SOURCE }] },
      body: 'Kortet är miljövänligt.',
    },
    { locale: 'da', frontmatter: { sources: [{ title: 'Svanemærket', ...SOURCE }] }, body: 'Kortet er miljøvenligt.' },
  ],
  bad: [
    { locale: 'en', body: 'Our eco-friendly card is carbon neutral.', gives: 'no-evidence' },
    { locale: 'nb', body: 'Kortet er miljøvennlig.', gives: 'no-evidence' },
    { locale: 'sv', body: 'Kortet är klimatneutralt.', gives: 'no-evidence' },
    { locale: 'da', body: 'Kortet er et bæredygtigt valg.', gives: 'no-evidence' },
  ],
  check({ article, claims }, phrases) {
    const found = listedClaims(claims, 'green', article.locale, phrases).filter(
      ({ block }, index, all) => all[index - 1]?.block !== block && !block.links.some((href) => /^https?:/i.test(href)),
    );
    if (
      found.length === 0 ||
      article.sources.some(({ title }) => phrasesIn(title, evidenceOf(article.locale)).length > 0)
    )
      return [];
    const severity = article.locale === 'nb' ? 'warn' : 'error';
    return found.map(({ phrase, block, offset }) => ({
      message: 'no-evidence' as const,
      severity,
      args: { claim: phrase },
      ...block.at(offset),
    }));
  },
});
