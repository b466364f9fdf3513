import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { TODAY, withContent } from '../../checks/content-folder.ts';
import { CTRL_C, Terminal, whyNoTerminal } from '../terminal.ts';

const GONE = { file: 'articles/nb/mistet-kort.mdx', gone: true } as const;
const reason = whyNoTerminal();

function open(dir: string, command: string): Terminal {
  return new Terminal(`node scripts/waypost.ts ${command}`, {
    WAYPOST_CONTENT: dir,
    WAYPOST_NOW: TODAY,
    WAYPOST_CACHE: `${dir}/.cache`,
  });
}

it('new, bare, leads from a gap to a draft, by number, name, beginning and Tab', async ({ skip }) => {
  if (reason) skip(reason);
  await withContent([], async (dir) => {
    const terminal = open(dir, 'new');
    await terminal.sees(/The journey has no gap\./);
    await terminal.sees(/Who is it for\?\s+1 {2}everyday {2}Everyday customer: You use the card at home\./);
    terminal.type('2');
    await terminal.sees(/Unexpected “2”, expected a number from 1 to 1/);
    terminal.type('1');
    await terminal.sees(/Where on their way[\s\S]*Number or name/);
    terminal.type('rec');
    await terminal.sees(/In which language\?[\s\S]*Number or name/);
    terminal.press('n\t');
    await terminal.sees(/nb/);
    terminal.type('');
    await terminal.sees(/What kind of article\?\s+1 {2}troubleshooting {2}something went wrong[\s\S]*Number or name/);
    terminal.type('');
    await terminal.sees(/As: /);
    terminal.type('en kunde');
    await terminal.sees(/I need: /);
    terminal.type('');
    await terminal.sees(/so that: /);
    terminal.type('');
    await terminal.sees(/Title: what the customer looks for: /);
    terminal.type('');
    await terminal.sees(/Expected a few words/);
    terminal.type('Kortet er ødelagt');
    await terminal.sees(/How do customers ask it\? \(Enter: no more\)/);
    terminal.type('Kortet mitt har brukket');
    await terminal.sees(/And how else\?/);
    terminal.type('');
    await terminal.sees(/Make \S+kortet-er-odelagt\.mdx\? \[Y\/n\]/);
    terminal.type('y');
    await terminal.sees(/is a draft with \d+ blanks/);
    expect(await terminal.closed()).toBe(0);
    const text = await readFile(`${dir}/articles/nb/kortet-er-odelagt.mdx`, 'utf8');
    expect(text).toContain('title: Kortet er ødelagt\n');
    expect(text).toContain('  as: en kunde\n  iNeed: "[å vite eller gjøre hva]"\n');
    expect(text).toContain('questions:\n  - Kortet mitt har brukket\n');
  });
});

it('new shows gaps first, and offers the translation that fills one', async ({ skip }) => {
  if (reason) skip(reason);
  await withContent([GONE], async (dir) => {
    const terminal = open(dir, 'new');
    await terminal.sees(/The journey has 1 gap in 4 cells\.[\s\S]*1 {2}everyday .*\(1 gap\)[\s\S]*Number or name/);
    terminal.type('');
    await terminal.sees(/1 {2}recover .*\(1 gap\)\s+2 {2}use[\s\S]*Number or name/);
    terminal.type('');
    await terminal.sees(/1 {2}nb {2}Norsk bokmål: 0 articles \(1 gap\)[\s\S]*Number or name/);
    terminal.type('');
    await terminal.sees(/“Lost or stolen card” \(English\) helps there already[\s\S]*\[Y\/n\]/);
    terminal.type('');
    await terminal.sees(/npm run translate -- lost --to nb --done/);
    expect(await terminal.closed()).toBe(0);
    expect(await readFile(`${dir}/articles/nb/lost.mdx`, 'utf8')).toContain('translated:\n  from: en\n');
  });
});

it.each([
  ['new', /Number or name/],
  ['review lost --locale en', /Who are you|customer’s problem/],
])('Ctrl-C in %s leaves nothing behind', async (command, question) => {
  if (reason) return;
  await withContent([GONE], async (dir) => {
    const before = await Promise.all(['en', 'nb'].map((locale) => readdir(`${dir}/articles/${locale}`)));
    const terminal = open(dir, command);
    await terminal.sees(question);
    terminal.press(CTRL_C);
    await terminal.sees(/Stopped\. Nothing was written\./);
    expect(await terminal.closed()).toBe(1);
    expect(await Promise.all(['en', 'nb'].map((locale) => readdir(`${dir}/articles/${locale}`)))).toEqual(before);
  });
});

it('review asks three things, and records who said yes', async ({ skip }) => {
  if (reason) skip(reason);
  await withContent([], async (dir) => {
    const terminal = open(dir, 'review lost');
    await terminal.sees(/In which language do you review it\?[\s\S]*Number or name/);
    terminal.type('en');
    await terminal.sees(
      /Is your card lost\? Freeze it in the app[\s\S]*help\.sound\.example\/en\/articles\/lost-card\//,
    );
    for (const question of [/solve the customer’s problem\?/, /recommend what comes next\?/, /warm and human\?/]) {
      await terminal.sees(question);
      terminal.type('y');
    }
    expect(await terminal.closed()).toBe(0);
    const text = await readFile(`${dir}/articles/en/lost-card.mdx`, 'utf8');
    expect(text).toContain(`reviewer: bo-lind\nreviewed: ${TODAY}\nreview: 2027-11-22\n`);
  });
});
