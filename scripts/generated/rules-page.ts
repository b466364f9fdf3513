import type { BadExample, Example, Message, Rule } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { optionsSchema } from '../../src/checks/settings/json-schema.ts';
import { exampleText } from '../../src/editors/example-text.ts';
import { GROUP_TITLES } from '../../src/editors/group-titles.ts';
import { GROUPS } from '../../src/model/problem.ts';
import { cell, fieldTable } from './field-table.ts';

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

function shown(verdict: string, example: Example): string {
  const text = exampleText(example);
  return text === undefined ? '' : `${verdict} (${example.locale}):\n\n\`\`\`\`mdx\n${text}\n\`\`\`\``;
}
