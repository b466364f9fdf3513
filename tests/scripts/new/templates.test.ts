import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { run } from '../../../scripts/commands/new.ts';
import { KINDS, type Kind } from '../../../src/model/kinds.ts';
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import { type Change, judge, TODAY, withContent } from '../../checks/content-folder.ts';
import { fillIn } from './fill-in.ts';
import { FILLERS } from './filler.ts';

/** A help centre in one language whose stages allow every kind; an article at each stage is there to lead on to. */
function contentFor(locale: Locale, goalType: string): Change[] {
  const { sentences, questions } = FILLERS[locale];
  const [first = '', second = ''] = sentences;
  const other = (stage: string, touchpoint: string) => ({
    file: `articles/${locale}/${stage}-other.mdx`,
    text: `---
id: ${stage}
title: ${first.replace('.', '')} (${stage})
description: ${second} ${first} ${second} ${stage}
personas: [everyday]
stage: ${stage}
touchpoints: [${touchpoint}]
kind: answer
need: { as: ${stage}, iNeed: ${stage}, soThat: ${stage} }
goal: fewer-contacts
questions: [${stage}, "${questions[0]} ${stage}", ${stage} ${stage}]
owner: ada-berg
author: ada-berg
reviewer: bo-lind
reviewed: 2026-10-12
review: 2027-10-01
---

${first} ${second}
`,
  });
  const file = (name: string) => `articles/${name}.mdx`;
  return [
    ...['en/lost-card', 'en/change-pin', 'nb/mistet-kort', 'nb/endre-pin'].map(
      (name): Change => ({ file: file(name), gone: true }),
    ),
    { file: 'site.yaml', from: 'locales: [en, nb]', to: `locales: [${locale}]` },
    { file: 'journey.yaml', from: 'kinds: [how-to, explainer]', to: `kinds: [${KINDS.join(', ')}]` },
    { file: 'journey.yaml', from: 'kinds: [troubleshooting]', to: `kinds: [${KINDS.join(', ')}]` },
    {
      file: 'goals.yaml',
      text: `- { id: fewer-contacts, name: Goal, type: ${goalType}, metric: Contacts, target: 45 by 2027-12-31, owner: ada-berg }\n`,
    },
    other('use', 'paying'),
    other('recover', 'lost-card'),
  ];
}

/** What the gate says of a draft of a kind, once its blanks are filled. */
async function findingsIn(kind: Kind, locale: Locale, stage: string, goalType: string): Promise<string[]> {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  return withContent(contentFor(locale, goalType), async (dir) => {
    const folder = `${dir}/articles/${locale}`;
    const before = await readdir(folder);
    const cell = `everyday/${stage}/${locale}`;
    expect(await run(['--content', dir, '--now', TODAY, '--yes', '--cell', cell, '--kind', kind])).toBe(0);
    const [name = ''] = (await readdir(folder)).filter((each) => !before.includes(each));
    const text = fillIn(await readFile(`${folder}/${name}`, 'utf8'), locale);
    await writeFile(`${folder}/${name}`, text);
    const { problems } = await judge(dir);
    return problems
      .filter(({ file }) => file.endsWith(name))
      .map(({ rule, message, line, args }) => `${rule} ${message} ${line} ${JSON.stringify(args)}`);
  });
}

const CASES = LOCALES.flatMap((locale) => KINDS.map((kind) => [kind, locale] as const));

it.each(CASES)('the template of a %s in %s passes every rule once its blanks are filled', async (kind, locale) => {
  expect(await findingsIn(kind, locale, 'use', 'fewer-contacts')).toEqual([]);
});

it.each(CASES)(
  'so does a %s in %s where something went wrong, and where it is to bring customers',
  async (kind, locale) => {
    expect(await findingsIn(kind, locale, 'recover', 'leads')).toEqual([]);
  },
);
