import { positionOf, textOf } from '../../library/mdx.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

export const h1Aligned = articleRule({
  id: 'h1-aligned',
  group: 'optimised',
  contract: 'A page has one heading of the first level, which is the title of the article.',
  why: 'The first heading tells readers that they are where the search result promised; a second one tells that to nobody.',
  sources: [
    'https://developers.google.com/search/docs/appearance/title-link',
    'https://www.w3.org/WAI/tutorials/page-structure/headings/',
  ],
  messages: {
    'in-body': {
      severity: 'error',
      sentence: 'Unexpected heading “{heading}” of the first level, expected the title alone to be of it',
      fix: 'Write it with `##`, or take it out where it repeats the title.',
    },
  },
  good: [{ locale: 'en', frontmatter: { title: 'Fees' }, body: 'There are none.\n\n## Abroad\n\nNone there either.' }],
  bad: [
    { locale: 'en', frontmatter: { title: 'Fees' }, body: '# Fees\n\nThere are none.', gives: 'in-body' },
    { locale: 'nb', body: 'Ingen.\n\nGebyrer\n=======\n\nIngen.', gives: 'in-body' },
    {
      locale: 'en',
      library: { snippets: [{ id: 'ask', locale: 'en', file: 'snippets/en/ask.mdx', source: '# Ask\n\nUs.' }] },
      gives: 'in-body',
    },
  ],
  check: firstLevel,
  checkSnippet: firstLevel,
});

function firstLevel({ parts }: TextSubject): Finding<'in-body'>[] {
  return parts.flatMap(({ node }) =>
    node.type === 'heading' && node.depth === 1
      ? [{ message: 'in-body' as const, args: { heading: textOf(node) }, ...positionOf(node) }]
      : [],
  );
}
