import { isJsx } from '../../library/mdx.ts';
import type { MdxPart } from '../language/parts.ts';
import { articleRule } from '../rule.ts';

const HOW_TO = { kind: 'how-to', stage: 'use' } as const;
const EXPECT = {
  en: { time: 'Two minutes', result: 'The card is frozen' },
  nb: { time: 'To minutter', result: 'Kortet er fryst' },
  sv: { time: 'Två minuter', result: 'Kortet är fryst' },
  da: { time: 'To minutter', result: 'Kortet er frosset' },
};

export const expectationStated = articleRule({
  id: 'expectation-stated',
  group: 'editorial',
  contract: 'A how-to or a policy says what to expect: how long it takes, and what comes of it.',
  why: 'Perceived quality is what was delivered divided by what was expected. Three days are quick or slow by what was said.',
  sources: [
    'A. Parasuraman, V. Zeithaml, L. Berry: A Conceptual Model of Service Quality, Journal of Marketing 49 (1985)',
  ],
  messages: {
    'no-expectation': {
      severity: 'warn',
      sentence: 'Unexpected {kind} that does not say what to expect, expected the time it takes and its result',
      fix: 'Add to the frontmatter `expect:` with `time` and `result`, or write `<Expect time="…" result="…" />` in the text.',
    },
  },
  good: (['en', 'nb', 'sv', 'da'] as const).flatMap((locale) => [
    { locale, frontmatter: { ...HOW_TO, expect: EXPECT[locale] } },
    {
      locale,
      frontmatter: { kind: 'policy' as const },
      body: `Hm.\n\n<Expect time="${EXPECT[locale].time}" result="${EXPECT[locale].result}" />`,
    },
    { locale, frontmatter: { kind: 'answer' as const } },
  ]),
  bad: (['en', 'nb', 'sv', 'da'] as const).flatMap((locale) => [
    { locale, frontmatter: HOW_TO, gives: 'no-expectation' as const },
    { locale, frontmatter: { kind: 'policy' as const }, gives: 'no-expectation' as const },
  ]),
  check({ article, parts, snippetParts, at }) {
    const { kind, expect } = article;
    if ((kind !== 'how-to' && kind !== 'policy') || expect) return [];
    if (parts.some(isExpect) || snippetParts.some(isExpect)) return [];
    return [{ message: 'no-expectation', args: { kind }, ...at('kind') }];
  },
});

function isExpect({ node }: MdxPart): boolean {
  return isJsx(node) && node.name === 'Expect';
}
