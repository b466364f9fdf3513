import { z } from 'zod';
import { isJsx, type MdxNode, positionOf, propOf } from '../../library/mdx.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

const OPTIONS = z.strictObject({
  shortest: z.int().positive().default(40).describe('The fewest characters that tell what a picture tells.'),
  longest: z.int().positive().default(150).describe('The most characters; more is better told in the text.'),
});

export const altText = articleRule<'missing' | 'length', z.output<typeof OPTIONS>>({
  id: 'alt-text',
  group: 'accessibility',
  contract: 'A picture says in 40 to 150 characters what it tells, or with `alt=""` that it only decorates.',
  why: 'Some readers hear the picture. Too short says nothing; too long keeps them from the step they are at.',
  sources: [
    'https://www.w3.org/TR/WCAG22/#non-text-content',
    'https://github.com/github/docs/tree/main/src/content-linter (40–150 characters)',
  ],
  messages: {
    missing: {
      severity: 'error',
      sentence: 'Unexpected picture {src} without `alt`, expected what it tells',
      fix: 'Add `alt="…"` with what the picture tells, or `alt=""` where it only decorates.',
    },
    length: {
      severity: 'warn',
      sentence: 'Unexpected alternative text of {length} characters, expected {shortest} to {longest}',
      fix: 'Say what the reader should learn from the picture, in one sentence.',
    },
  },
  options: OPTIONS,
  good: [
    { locale: 'en', body: '<Figure src="a.svg" alt="The card page with three buttons: Freeze, PIN and Limits" />' },
    { locale: 'en', body: '<Figure src="a.svg" alt="" />' },
  ],
  bad: [
    { locale: 'en', body: '<Figure src="a.svg" />', gives: 'missing' },
    { locale: 'en', body: '<Figure src="a.svg" alt=" " />', gives: 'missing' },
    { locale: 'en', body: '![](a.svg)', gives: 'missing' },
    { locale: 'en', body: '<Figure src="a.svg" alt="A card" />', gives: 'length' },
  ],
  check: alternatives,
  checkSnippet: alternatives,
});

function alternatives(
  { parts }: TextSubject,
  { shortest, longest }: z.output<typeof OPTIONS>,
): Finding<'missing' | 'length'>[] {
  const findings: Finding<'missing' | 'length'>[] = [];
  for (const { node } of parts) {
    const picture = pictureOf(node);
    if (!picture) continue;
    const { src, alt } = picture;
    const length = [...(alt ?? '')].length;
    if (alt === undefined || (alt !== '' && alt.trim() === ''))
      findings.push({ message: 'missing', args: { src }, ...positionOf(node) });
    else if (alt !== '' && (length < shortest || length > longest))
      findings.push({ message: 'length', args: { length, shortest, longest }, ...positionOf(node) });
  }
  return findings;
}

/** An empty alternative in Markdown is one forgotten; in a Figure it is a decision. */
function pictureOf(node: MdxNode): { src: string; alt: string | undefined } | undefined {
  if (node.type === 'image') return { src: node.url, alt: node.alt || undefined };
  if (isJsx(node) && node.name === 'Figure') return { src: propOf(node, 'src') ?? '', alt: propOf(node, 'alt') };
  return undefined;
}
