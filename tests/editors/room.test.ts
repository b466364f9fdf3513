import { expect, it } from 'vitest';
import { runGate } from '../../src/checks/gate.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { type HistoryEntry, withToday } from '../../src/editors/history.ts';
import { type Room, roomOf } from '../../src/editors/room.ts';
import { roomDocument, roomFiles } from '../../src/editors/write-room.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { type Change, TODAY, withContent } from '../checks/content-folder.ts';

const LOST = 'articles/en/lost-card.mdx';
const GONE: Change = { file: 'articles/nb/endre-pin.mdx', gone: true };

function roomFrom(changes: readonly Change[], now = TODAY, history: readonly HistoryEntry[] = []): Promise<Room> {
  return withContent(changes, async (dir) => {
    const { library } = await readLibrary(dir);
    if (!library) throw new Error('The content folder could not be read.');
    const result = await runGate(library, { now });
    return roomOf(library, result, { now, history: withToday(history, result, now) });
  });
}

async function page(path: string, changes: readonly Change[], now = TODAY): Promise<string> {
  const room = await roomFrom(changes, now);
  const file = roomFiles(room).find((candidate) => candidate.path === path);
  if (!file) throw new Error(`There is no ${path}`);
  return file.text();
}

it('leads to a page of every cell, rule and owner, and nowhere else', async () => {
  const files = roomFiles(await roomFrom([GONE]));
  const paths = new Set(files.map(({ path }) => path));
  for (const { id } of RULES) expect(paths).toContain(`rules/${id}/index.html`);
  expect(paths).toContain('cells/nb/use/everyday/index.html');
  expect(paths).toContain('owners/ada-berg/index.html');
  for (const { path, text } of files) {
    for (const [, href = ''] of text().matchAll(/<(?:a|link)(?: [^>]*)? href="([^"#]+)/g)) {
      if (/^https?:/.test(href)) continue;
      const to = new URL(href, `file:///${path}`).pathname.slice(1);
      expect(paths, `${path} leads to ${href}`).toContain(to);
    }
  }
});

it('opens a gap into what it lacks, what customers ask, and the command that begins it', async () => {
  const text = await page('cells/nb/use/everyday/index.html', [GONE]);
  expect(text).toContain('What it lacks');
  expect(text).toContain('npm run translate -- pin --to nb');
  expect(text).toContain('How do I change my PIN');
});

it('lists an article with an error apart from those that count', async () => {
  const text = await page('cells/en/recover/everyday/index.html', [
    { file: LOST, from: 'goal: fewer-contacts', to: 'goal: more-contacts' },
  ]);
  expect(text).toContain('What would count: 1 article');
  expect(text).toContain(`${LOST}:13:`);
});

it('sorts the calendar by what is overdue', async () => {
  const text = await page('reviews/index.html', [], '2027-12-24');
  expect(text).toMatch(/Overdue.*4 articles/s);
});

it('says on the page of a rule what it found, and shows what is hostile as text', async () => {
  const text = await page('rules/content-valid/index.html', [
    { file: LOST, from: 'title: Lost or stolen card', to: "title: '<img src=x onerror=alert(1)>'" },
  ]);
  expect(text).toContain('What it found: 1 time');
  expect(text).toContain('&#x3C;img');
  expect(text).not.toContain('<img');
});

it('remembers a report a day, and shows the change since the one before', async () => {
  const before = { day: '2026-11-20', errors: 0, warnings: 3, gaps: 0, cells: 4, byRule: { description: 3 } };
  const today = { ...before, day: TODAY };
  const { history } = await roomFrom([], TODAY, [before, today]);
  expect(history.map(({ day }) => day)).toEqual(['2026-11-20', TODAY]);
  const room = await roomFrom([], TODAY, [before]);
  const rules = roomFiles(room).find(({ path }) => path === 'rules/index.html');
  expect(rules?.text()).toMatch(/description<\/a>.*?−3/s);
});

it('is one document that needs nothing besides', async () => {
  const text = roomDocument(await roomFrom([GONE]));
  const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(anchor);
  expect(text).not.toMatch(/<link|<script|<img/);
});
