import { stringify } from 'yaml';
import type { BadExample, Example, ExampleArticle, Message, Rule } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { optionsSchema } from '../../src/checks/settings/json-schema.ts';
import { GROUPS, type Group } from '../../src/model/problem.ts';
import { cell, fieldTable } from './field-table.ts';

const GROUP_TITLES: Record<Group, string> = {
  persona: 'Persona: written for somebody',
  lifecycle: 'Lifecycle: there when it is needed',
  editorial: 'Editorial: informative, useful, not selling',
  optimised: 'Optimised: found and shared',
  strategic: 'Strategic: it serves a goal',
  accessibility: 'Accessibility',
  integrity: 'Integrity',
  freshness: 'Freshness',
};

/** The longest example that is shown whole; longer ones repeat themselves to reach a threshold. */
const MOST_SHOWN = 240;

/** docs/rules.md */
export function rulesPage(): string {
  const groups = GROUPS.map((group) => ({ group, rules: RULES.filter((rule) => rule.group === group) }));
  const filled = groups.filter(({ rules }) => rules.length > 0);
  const list = filled.map(({ group, rules }) => {
    const links = rules.map(({ id }) => `[${id}](#${id})`).join(', ');
    return `- ${GROUP_TITLES[group]}: ${links}`;
  });
  const sections = filled.map(({ group, rules }) => `## ${GROUP_TITLES[group]}\n\n${rules.map(section).join('\n\n')}`);
  return `# Rules

${RULES.length} rules stand between the content folder and the pages. An error stops a build; a warning is shown. An
error is a fact or a missing declaration; of prose, only what misleads or cannot be read is one.

\`rules\` in \`site.yaml\` makes a rule stricter or milder, \`rules: { lix-band: off }\`, and gives it options. That, and every
other way to live with a rule for a while, is in [settings.md](settings.md).

${list.join('\n')}

${sections.join('\n\n')}`;
}

function section(rule: Rule): string {
  const { id, contract, why, sources, messages, good, bad } = rule;
  const options = optionsSchema(rule);
  const rows = Object.values<Message>(messages).map(
    ({ severity, sentence, fix }) => `| ${severity} | ${cell(sentence)} | ${cell(fix)} |`,
  );
  const examples = [
    ...bad.map((example: BadExample) => shown('Refused', example)),
    ...good.map((example: Example) => shown('Fine', example)),
  ].filter(Boolean);
  const details = `<details><summary>Examples</summary>\n\n${examples.join('\n\n')}\n\n</details>`;
  return `### ${id}

${contract} ${why}

From: ${sources.join('; ')}.

| | what it says | how to mend it |
|---|---|---|
${rows.join('\n')}${options ? `\n\nOptions:\n\n${fieldTable(options)}` : ''}${examples.length > 0 ? `\n\n${details}` : ''}`;
}

/** An example as a writer would see it. Those that differ elsewhere than in one article are left to the tests. */
function shown(verdict: string, { locale, frontmatter, body, besides, library, site, now }: Example): string {
  if (besides || library || site || now || !(frontmatter || body)) return '';
  const text = articleText({ locale, ...(frontmatter && { frontmatter }), ...(body && { body }) });
  return `${verdict} (${locale}):\n\n\`\`\`\`mdx\n${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}\n\`\`\`\``;
}

function articleText({ frontmatter, body }: ExampleArticle): string {
  const yaml = frontmatter ? `---\n${stringify(frontmatter, { lineWidth: 0 })}---` : '';
  return [yaml, body?.trim()].filter(Boolean).join('\n\n');
}
