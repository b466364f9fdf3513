import { stringify } from 'yaml';
import type { BuiltChange, Example, ExampleArticle } from '../checks/rule.ts';

/** The longest example that is shown whole; longer ones repeat themselves to reach a threshold. */
const MOST_SHOWN = 240;

/** An example of a rule as a writer would see it. Those that differ elsewhere than in one article are left to the tests. */
export function exampleText({
  locale,
  frontmatter,
  body,
  besides,
  library,
  site,
  now,
  built,
}: Example): string | undefined {
  if (built && built.length > 0) return clip(built.map(changeText).join('\n'));
  if (besides || library || site || now || !(frontmatter || body)) return undefined;
  const text = articleText({ locale, ...(frontmatter && { frontmatter }), ...(body && { body }) });
  return clip(text);
}

/** A change of a built page: what stands there, and what stood there before. */
function changeText({ file, from, to }: BuiltChange): string {
  const was = typeof from === 'string' ? from : from.source.replaceAll('\\/', '/');
  return `${file ?? 'the page of the article'}: ${to.trim() || 'nothing'} in place of ${was}`;
}

function clip(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

function articleText({ frontmatter, body }: ExampleArticle): string {
  const yaml = frontmatter ? `---\n${stringify(frontmatter, { lineWidth: 0 })}---` : '';
  return [yaml, body?.trim()].filter(Boolean).join('\n\n');
}
