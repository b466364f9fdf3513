import type { UsageOfArticle } from '../library/read-usage.ts';

const HEADER = `# How often articles were read where they came from, and how many readers found them of use: one a line, written by
# \`npm run import\`. What to mend first is ordered by it.
`;

/** The text of `usage.yaml`, sorted. */
export function usageText(usage: readonly UsageOfArticle[]): string {
  const lines = usage.map(
    ({ id, in: locale, views, votes }) => `- { id: ${id}, in: ${locale}, views: ${views}, votes: ${votes} }\n`,
  );
  return HEADER + lines.sort().join('');
}
