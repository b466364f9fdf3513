import { isJsx, type MdxNode, positionOf, textOf } from '../../library/mdx.ts';
import type { Locale } from '../../model/locale.ts';
import type { Position } from '../../model/problem.ts';
import { phrasePattern, phrasesIn } from '../language/matching.ts';
import { articleRule, type Finding } from '../rule.ts';

/** Endings that a word takes in a sentence. */
const ENDINGS: Record<Locale, string> = {
  en: '(?:e?s)?',
  nb: '(?:e[nt]?|er|ene|a)?s?',
  sv: '(?:e?[nt]|[aeo]r|[aeo]rna|na)?s?',
  da: '(?:e[nt]?|er|erne|ene|[nt])?s?',
};

const LOCALES = ['en', 'nb', 'sv', 'da'] as const;
const BARE = {
  en: 'Look at the spread before you exchange.',
  nb: 'Se på spreaden før du veksler.',
  sv: 'Titta på spreaden innan du växlar.',
  da: 'Se på spread, før du veksler.',
};
const EXPLAINED = {
  en: 'Look at the <Term id="spread">spread</Term> before you exchange. The spread is small.',
  nb: 'Se på <Term id="spread">spreaden</Term> før du veksler. Spreaden er liten.',
  sv: 'Titta på <Term id="spread">spreaden</Term> innan du växlar. Spreaden är liten.',
  da: 'Se på <Term id="spread">spread</Term>, før du veksler. Den spread er lille.',
};
const AVOIDING = {
  library: {
    journey: {
      personas: [
        {
          id: 'everyday',
          name: 'Everyday',
          description: 'Every day.',
          avoid: { en: ['spread'], nb: ['spread'], sv: ['spread'], da: ['spread'] },
        },
      ],
      stages: [],
    },
  },
};

export const personaJargon = articleRule({
  id: 'persona-jargon',
  group: 'persona',
  contract:
    'A word that an article’s persona does not know (`avoid` in journey.yaml) is explained where it first stands.',
  why: 'One unknown word is enough to make a reader think that the article is for somebody else.',
  sources: ['https://www.w3.org/WAI/WCAG22/Understanding/unusual-words.html', 'journey.yaml'],
  messages: {
    unexplained: {
      severity: 'warn',
      sentence:
        'Unexpected “{word}” for the persona {persona} without an explanation, expected `<Term>` at its first use',
      fix: 'Write an everyday word, or `<Term id="…">{word}</Term>` with the term in terms/{locale}.yaml, or explain it in parentheses.',
    },
  },
  good: LOCALES.flatMap((locale) => [
    { locale, ...AVOIDING, body: EXPLAINED[locale] },
    { locale, ...AVOIDING, frontmatter: { personas: ['traveller'] }, body: BARE[locale] },
    { locale, ...AVOIDING, body: `${BARE[locale].replace(/spread(?:en)?/, '$& (…)')}` },
  ]),
  bad: LOCALES.map((locale) => ({ locale, ...AVOIDING, body: BARE[locale], gives: 'unexplained' as const })),
  check({ article, records, parts, prose, locale }) {
    const personas = records.journey.personas.filter(({ id, avoid }) => avoid && article.personas.includes(id));
    const findings: Finding<'unexplained'>[] = [];
    for (const { id, avoid } of personas) {
      for (const word of avoid?.[locale] ?? []) {
        const pattern = patternFor(word, locale);
        const first = prose
          .filter(({ kind }) => kind === 'sentence')
          .flatMap((block) =>
            phrasesIn(block.claims, pattern)
              .slice(0, 1)
              .map((match) => ({ block, ...match })),
          )[0];
        if (!first) continue;
        const place = first.block.at(first.offset);
        const isGlossed = /^\s*\(/.test(first.block.text.slice(first.offset + first.phrase.length));
        if (isGlossed || parts.some(({ node }) => explains(node, pattern, place))) continue;
        findings.push({ message: 'unexplained', args: { word: first.phrase, persona: id, locale }, ...place });
      }
    }
    return findings;
  },
});

const patterns = new Map<string, RegExp>();
function patternFor(word: string, locale: Locale): RegExp {
  const key = `${locale}/${word}`;
  const escaped = word.toLowerCase().replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
  const pattern = patterns.get(key) ?? phrasePattern([`${escaped}${ENDINGS[locale]}`]);
  patterns.set(key, pattern);
  return pattern;
}

/** Whether a node is a term of the glossary that holds the word, at a place or before it. */
function explains(node: MdxNode, pattern: RegExp, place: Position): boolean {
  if (!isJsx(node) || node.name !== 'Term') return false;
  const { line, column } = positionOf(node);
  const isBefore = line < place.line || (line === place.line && column <= place.column);
  return isBefore && phrasesIn(textOf(node), pattern).length > 0;
}
