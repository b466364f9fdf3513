import { type MdxNode, positionOf, textOf } from '../../library/mdx.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

/** The title, above all that an article holds, is of the first level. */
const TITLE = 1;

type Message = 'skipped' | 'second-title';

export const headingOrder = articleRule<Message>({
  id: 'heading-order',
  group: 'accessibility',
  contract:
    'No heading is more than one level below the one before it; the first is `##`, for the title is the first level.',
  why: 'Readers who hear the page go from heading to heading. A level left out tells them that something is missing.',
  sources: ['https://www.w3.org/WAI/tutorials/page-structure/headings/'],
  messages: {
    skipped: {
      severity: 'error',
      sentence:
        'Unexpected heading “{heading}” of level {level}, expected {expected} at most: {before} is of level {above}',
      fix: 'Write it with {marks}, or put in the heading that it belongs under.',
    },
    'second-title': {
      severity: 'error',
      sentence: 'Unexpected heading “{heading}” of the first level, expected the title alone to be of it',
      fix: 'Write it with `##`, or take it out where it repeats the title.',
    },
  },
  good: [{ locale: 'en', body: 'The answer.\n\n## Fees\n\n### Abroad\n\nNone.\n\n## Time\n\nA day.' }],
  bad: [
    { locale: 'en', body: 'The answer.\n\n### Fees\n\nNone.', gives: 'skipped' },
    { locale: 'nb', body: 'Svaret.\n\n## Gebyrer\n\n#### I utlandet\n\nIngen.', gives: 'skipped' },
    { locale: 'en', frontmatter: { title: 'Fees' }, body: '# Fees\n\nThere are none.', gives: 'second-title' },
    { locale: 'da', body: 'Ingen.\n\nGebyrer\n=======\n\nIngen.', gives: 'second-title' },
    {
      locale: 'en',
      library: {
        snippets: [
          { id: 'ask', locale: 'en', file: 'snippets/en/ask.mdx', source: '### Ask\n\nUs.\n\n##### By mail\n\nHi.' },
        ],
      },
      gives: 'skipped',
    },
  ],
  check: (subject) => wrongLevels(subject, { name: 'the title', level: TITLE }),
  checkSnippet: (subject) => wrongLevels(subject, undefined),
});

interface Above {
  name: string;
  level: number;
}

/** Headings that stand beside the title, or too far below the one above. What a snippet will stand below, nobody knows. */
function wrongLevels({ parts }: TextSubject, top: Above | undefined): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  let above = top;
  for (const { node } of parts) {
    if (node.type !== 'heading') continue;
    if (node.depth === TITLE)
      findings.push({ message: 'second-title', args: { heading: textOf(node) }, ...positionOf(node) });
    if (above && node.depth > above.level + 1) findings.push(skipped(node, node.depth, above));
    above = { name: `“${textOf(node)}”`, level: node.depth };
  }
  return findings;
}

function skipped(node: MdxNode, level: number, above: Above): Finding<Message> {
  const expected = above.level + 1;
  const args = {
    heading: textOf(node),
    level,
    expected,
    before: above.name,
    above: above.level,
    marks: `\`${'#'.repeat(expected)}\``,
  };
  return { message: 'skipped', args, ...positionOf(node) };
}
