import { childrenOf } from '../../library/mdx.ts';
import type { MdxPart } from '../language/parts.ts';
import { articleRule } from '../rule.ts';

const FEWEST_STEPS = 2;

const HOW_TO = { kind: 'how-to', stage: 'use' } as const;
const STEPS = {
  en: '1. Open the app.\n2. Choose **Freeze**.',
  nb: '1. Åpne appen.\n2. Velg **Frys**.',
  sv: '1. Öppna appen.\n2. Välj **Frys**.',
  da: '1. Åbn appen.\n2. Vælg **Frys**.',
};
const TOLD = {
  en: 'Open the app and choose **Freeze**.',
  nb: 'Åpne appen og velg **Frys**.',
  sv: 'Öppna appen och välj **Frys**.',
  da: 'Åbn appen, og vælg **Frys**.',
};

export const stepsOrdered = articleRule({
  id: 'steps-ordered',
  group: 'editorial',
  contract: 'A how-to has a numbered list with at least two steps.',
  why: 'A reader with a telephone in one hand follows numbers, and comes back to the right one.',
  sources: [
    'https://developers.google.com/style/procedures',
    'https://www.w3.org/WAI/WCAG22/Techniques/html/H48 (lists are marked up as lists)',
  ],
  messages: {
    'no-steps': {
      severity: 'error',
      sentence: 'Unexpected how-to without numbered steps, expected a numbered list of {fewest} at least',
      fix: 'Write the steps as `1.`, `2.` inside `<Steps>`, or choose another `kind`, such as explainer or answer.',
    },
  },
  good: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      frontmatter: HOW_TO,
      body: `Hm.\n\n<Steps>\n\n${STEPS[locale]}\n\n</Steps>`,
    })),
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({ locale, body: TOLD[locale] })),
    {
      locale: 'en',
      frontmatter: HOW_TO,
      body: '<Snippet id="freeze" />',
      library: { snippets: [{ id: 'freeze', locale: 'en', file: 'snippets/en/freeze.mdx', source: STEPS.en }] },
    },
  ],
  bad: [
    ...(['en', 'nb', 'sv', 'da'] as const).map((locale) => ({
      locale,
      frontmatter: HOW_TO,
      body: TOLD[locale],
      gives: 'no-steps' as const,
    })),
    { locale: 'en', frontmatter: HOW_TO, body: `- Open the app.\n- Choose.\n\n1. Done.`, gives: 'no-steps' },
  ],
  check({ article, parts, snippetParts, at }) {
    if (article.kind !== 'how-to' || parts.some(isSteps) || snippetParts.some(isSteps)) return [];
    return [{ message: 'no-steps', args: { fewest: FEWEST_STEPS }, ...at('kind') }];
  },
});

function isSteps({ node }: MdxPart): boolean {
  return node.type === 'list' && node.ordered === true && childrenOf(node).length >= FEWEST_STEPS;
}
