import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Change, TODAY, withContent } from '../../checks/content-folder.ts';
import { Terminal, whyNoTerminal } from '../terminal.ts';

/** The one article that is there. */
const PIN = `---
id: pin
title: Change your PIN
description: You choose a new PIN for the card in the app, and it works at once in every shop. Here is how to do it, step by step.
personas: [everyday]
stage: use
touchpoints: [paying]
kind: how-to
need:
  as: a customer
  iNeed: to choose a PIN that I remember
  soThat: I can pay
goal: fewer-contacts
questions: [How do I change my PIN, I want another PIN, I have forgotten my PIN]
owner: ada-berg
author: ada-berg
reviewer: bo-lind
reviewed: 2026-10-12
review: 2027-10-01
expect: { time: One minute, result: The new PIN works }
---

You change the PIN in the app, and the new one works at once.

## Choose it

<Steps>

1. Open the app and choose the card.
2. Choose **PIN**, and type the new one.

</Steps>

<Figure src="card.svg" alt="The card from the front, with the number below the name of the bank" />
`;

/** What is missing: help when a card is lost, in both languages, and in one of them how to change a PIN. */
const THREE_GAPS: readonly Change[] = [
  { file: 'articles/en/lost-card.mdx', gone: true },
  { file: 'articles/nb/mistet-kort.mdx', gone: true },
  { file: 'articles/nb/endre-pin.mdx', gone: true },
  { file: 'articles/en/change-pin.mdx', text: PIN },
];

/** What this editor knows of the subject, by what a blank or a prompt asks for. All else comes from the screen. */
const KNOWN: readonly (readonly [asks: RegExp, ...says: string[]])[] = [
  [/looks for|Lost or stolen|Change your PIN/, 'Lost or stolen card', 'Mistet eller stjålet kort', 'Endre PIN-koden'],
  [
    /70 to 160|Freeze the card in the app|You choose a new PIN/,
    'Freeze the card in the app first, then report it. See what we do, and when the new card is with you.',
    'Frys kortet i appen først, og meld det så som mistet. Se hva vi gjør, og når du har det nye kortet.',
    'Du velger en ny PIN-kode til kortet i appen, og den virker med en gang i alle butikker. Slik gjør du.',
  ],
];

const ENGLISH = [
  'Freeze the lost card in the app, and report it to us.',
  'Have your phone in front of you.',
  'Look in the pockets of yesterday.',
  'Freeze the card in the app.',
  'We answer every day from eight to four, and you need no card number.',
  'We close the card the same hour and post a new one before four.',
  'You get a new card free of charge, and pay with your phone until it comes.',
  'You see in the app that the card is frozen.',
];
const NORWEGIAN = [
  'Frys det mistede kortet i appen, og meld fra til oss.',
  'Ha telefonen foran deg.',
  'Let i lommene fra i går.',
  'Frys kortet i appen.',
  'Vi svarer alle dager fra åtte til fire, og du trenger ikke kortnummeret.',
  'Vi sperrer kortet innen en time og sender et nytt før klokken fire.',
  'Du får et nytt kort uten gebyr, og betaler med telefonen til det kommer.',
  'Du ser i appen at kortet er fryst.',
];
const NORWEGIAN_PIN = [
  'Du endrer PIN-koden i appen, og den nye virker med en gang.',
  'Åpne appen og velg kortet.',
  'Velg PIN, og skriv den nye.',
  'Forsiden av kortet, med nummeret under navnet på banken og datoen ved siden av',
];
const BLANK = /"\[[^"\n]*\]"|(?<![:\w] )\[[^[\]\n"]{2,}\](?!\()/g;

/** Writes over the blanks of a draft, as its words ask, and says that it is no draft. */
function filledIn(draft: string, language: 'en' | 'nb', file: string): string {
  const isPin = draft.includes('id: pin');
  const sentences = [...(language === 'en' ? ENGLISH : isPin ? NORWEGIAN_PIN : NORWEGIAN)];
  const which = language === 'en' ? 1 : isPin ? 3 : 2;
  let fields = 0;
  let isBody = false;
  return draft
    .replace('draft: true\n', '')
    .split('\n')
    .map((line, index) => {
      if (index > 0 && line === '---') isBody = true;
      return line.replace(BLANK, (blank) => {
        const known = KNOWN.find(([asks]) => asks.test(blank))?.[which];
        if (known && !isBody) return known;
        if (!isBody) return `${language === 'en' ? 'My card' : 'Kortet mitt'} ${isPin ? 'PIN' : ''} ${++fields}`;
        if (line.startsWith('## ')) return `${language === 'en' ? 'Your card' : 'Kortet ditt'} ${index}`;
        const sentence = sentences.shift() ?? expect.fail(`${file} has more blanks than the editor knows of: ${blank}`);
        return blank.startsWith('"') ? `"${sentence}"` : sentence;
      });
    })
    .join('\n');
}

it('an editor in a terminal closes three gaps with what the tool prints, and the build passes', {
  timeout: 600_000,
}, async ({ skip }) => {
  const reason = whyNoTerminal();
  if (reason) skip(reason);
  const out = await mkdtemp(join(tmpdir(), 'waypost-out-'));
  await withContent(THREE_GAPS, async (dir) => {
    const env = { WAYPOST_CONTENT: dir, WAYPOST_NOW: TODAY, WAYPOST_CACHE: `${dir}/.cache`, WAYPOST_OUT: out };
    const run = (command: string) =>
      new Terminal(command.replace(/^npm run (\S+)( --)?/, 'npm run --silent $1 --'), env);

    const first = run('npm run check');
    await first.sees(/1 of 4 cells covered: 0 at risk, 0 waived, 3 gaps/);
    expect(await first.closed()).toBe(1);

    for (let round = 0; round < 3; round++) {
      const today = run('npm run today');
      const { match } = await today.sees(/Begin with: (npm run [^\n]+)/);
      expect(await today.closed()).toBe(0);
      const command = match[1] ?? expect.fail('no command');
      const { file, then } = await begin(run(command));
      const language = file.includes('/en/') ? 'en' : 'nb';
      await writeFile(file, filledIn(await readFile(file, 'utf8'), language, file));
      if (!then) continue;
      const finish = run(then);
      await finish.sees(/When somebody else has read it: npm run review/);
      expect(await finish.closed()).toBe(0);
    }

    const check = run('npm run check');
    await check.sees(/4 of 4 cells covered: 0 at risk, 0 waived, 0 gaps/);
    expect([await check.closed(), check.output]).toEqual([0, expect.stringMatching(/\(0 errors|No problems/)]);
    const build = run('npm run build');
    const code = await build.closed();
    expect([code, build.output]).toEqual([0, expect.stringContaining('Done')]);
    expect(await readFile(join(out, 'en/articles/lost-or-stolen-card/index.html'), 'utf8')).toContain(
      'Freeze the lost card',
    );
    expect(await readFile(join(out, 'nb/articles/endre-pin-koden/index.html'), 'utf8')).toContain('velg kortet');
  });
});

/** Answers what a command asks until a draft is there; gives its file, and the command that it names for afterwards. */
async function begin(terminal: Terminal): Promise<{ file: string; then: string | undefined }> {
  const draft = /(\S+\.mdx) is a draft with \d+ blanks/;
  const prompts: readonly (readonly [RegExp, string])[] = [
    [/Number or name \(Enter: \S+\): $/, ''],
    [/\[Y\/n\] $/, ''],
    [/As: $/, 'a customer whose card is gone'],
    [/I need: $/, 'to stop it'],
    [/so that: $/, 'nobody spends my money'],
    [/Title: what the customer looks for: $/, 'Lost or stolen card'],
    [/How do customers ask it\? \(Enter: no more\): $/, 'My purse is gone'],
    [/And how else\? \(Enter: no more\): $/, ''],
  ];
  for (;;) {
    const { index, match } = await terminal.sees(draft, ...prompts.map(([prompt]) => prompt));
    if (index > 0) {
      terminal.type(prompts[index - 1]?.[1] ?? '');
      continue;
    }
    expect(await terminal.closed()).toBe(0);
    const then = /^npm run translate -- \S+ --to \S+ --done$/m.exec(terminal.output)?.[0];
    return { file: resolve(match[1] ?? ''), then };
  }
}
