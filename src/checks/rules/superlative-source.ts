import { claimPattern } from '../language/claim-patterns.ts';
import { phrasesClaimed } from '../language/claims.ts';
import { perLocale } from '../language/per-locale.ts';
import { SUPERLATIVES } from '../phrases/superlatives.ts';
import { articleRule } from '../rule.ts';

const patternOf = perLocale((locale) => claimPattern(SUPERLATIVES[locale], locale));

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const BOAST = {
  en: 'We have the lowest prices in the country.',
  nb: 'Vi har de laveste prisene i landet.',
  sv: 'Vi har de lägsta priserna i landet.',
  da: 'Vi har de laveste priser i landet.',
};
const PROVEN = {
  en: 'We have the lowest prices in the country, [by the price survey of 2026](https://www.example.org/prices).',
  nb: 'Vi har de laveste prisene i landet, [etter prismålingen i 2026](https://www.example.org/priser).',
  sv: 'Vi har de lägsta priserna i landet, [enligt prismätningen 2026](https://www.example.org/priser).',
  da: 'Vi har de laveste priser i landet, [efter prismålingen i 2026](https://www.example.org/priser).',
};
const HELP = {
  en: 'The fastest way is the app, and it is best to do it at once.',
  nb: 'Den raskeste måten er appen, og det er best å gjøre det med en gang.',
  sv: 'Det snabbaste sättet är appen, och det är bäst att göra det på en gång.',
  da: 'Den hurtigste måde er appen, og det er bedst at gøre det med det samme.',
};
const UNPROVEN = { frontmatter: { sources: [] } };

export const superlativeSource = articleRule({
  id: 'superlative-source',
  group: 'editorial',
  contract: 'Where we call ourselves the best, largest or cheapest, the article says how we know.',
  why: 'Marketing law wants such a claim shown to be true, and a reader who came for help does not believe it without.',
  sources: [
    'https://lovdata.no/lov/2009-01-09-2/§3 (markedsføringsloven)',
    'https://eur-lex.europa.eu/eli/dir/2006/114/oj (comparative advertising)',
  ],
  messages: {
    'no-source': {
      severity: 'warn',
      sentence:
        'Unexpected superlative “{claim}” about ourselves without a source, expected one under `sources` or a link beside it',
      fix: 'Name who measured it and when, say exactly what is better, or leave it out.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, ...UNPROVEN, body: PROVEN[locale] },
    { locale, body: BOAST[locale] },
    { locale, ...UNPROVEN, body: HELP[locale] },
  ]),
  bad: LOCALES.map((locale) => ({ locale, ...UNPROVEN, body: BOAST[locale], gives: 'no-source' as const })),
  check({ article, claims }) {
    if (article.sources.length > 0) return [];
    return phrasesClaimed(claims, patternOf(article.locale))
      .filter(({ block }) => !block.links.some((href) => /^https?:/i.test(href)))
      .map(({ phrase, block, offset }) => ({ message: 'no-source', args: { claim: phrase }, ...block.at(offset) }));
  },
});
