import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import { bank } from '../questions/bank.ts';
import { logFile } from '../questions/log-file.ts';

interface Ended {
  code: number;
  out: string;
  err: string;
}

/** Runs the command as a person does, on the small bank. */
async function questions(log: string | Uint8Array, ...argv: string[]): Promise<Ended & { path: string; dir: string }> {
  const [dir, path] = [await bank(), await logFile(log)];
  const args = ['scripts/waypost.ts', 'questions', '--content', dir, path, ...argv];
  return new Promise((done) => {
    execFile(process.execPath, args, (error, out, err) => {
      done({ code: Number(error?.code ?? 0), out, err, path, dir });
    });
  });
}

const LOG = `query;category;count;date
where's my parcel with the card;card_late;12;2025-11-01
wheres my parcel with my card?;card_late;3;2025-11-30
I lost my card;card_lost;40;2025-10-01
"Hi Anna, my purse was taken abroad with 4111 1111 1111 1111.
Call 99 88 77 66 or mail john@example.com
Best regards
John Smith";card_lost;2;2025-11-02
bitcoin wallet;;9;2025-11-02
open a bitcoin wallet;;4;2025-11-02
hvornår kommer mit kort;card_late;7;2025-11-02
`;

it('says what to add to which article, what to translate and what to write', async () => {
  const { code, out, err } = await questions(LOG);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('log.csv: 77 customers in 7 ways of asking, 2025-10-01 to 2025-11-30');
  expect(out).toMatch(/card-arrival\.mdx {2}“When your card arrives” {2}15 customers\n +15 {2}“where's my parcel/);
  expect(out).toMatch(/the article lacks: .*parcel/);
  expect(out).toContain('npm run translate -- arrival --to da');
  expect(out).toMatch(/13 {2}“bitcoin wallet” {2}and 1 like it {2}\(in common: bitcoin, wallet\)/);
  expect(out).toMatch(/npm run new -- --cell \S+\/\S+\/en\n/);
});

it('lets nothing personal out, neither on the screen nor into a file', async () => {
  const shown = await questions(LOG);
  const written = await questions(LOG, '--format', 'json', '--out', `${dirname(shown.path)}/out/report.json`);
  const report = await readFile(`${dirname(shown.path)}/out/report.json`, 'utf8');
  expect(written.out).toMatch(/^Wrote /);
  expect(report).toContain('my purse was taken abroad with [card number]. Call [phone number] or mail [email address]');
  for (const text of [shown.out, written.out, report]) expect(text).not.toMatch(/Anna|John|Smith|4111|9988|99 88|@/);
});

it('keeps for the other commands how many ask for what, and nothing personal', async () => {
  const { code, err, dir } = await questions(LOG, '--keep');
  expect([code, err]).toEqual([0, expect.stringMatching(/Wrote \S*asked\.yaml\.\n$/)]);
  const { library, problems } = await readLibrary(dir);
  expect(problems.filter(({ file }) => file === 'asked.yaml')).toEqual([]);
  expect(library?.asked).toMatchObject({
    log: 'log.csv',
    customers: 77,
    articles: { en: { arrival: 15 }, da: { arrival: 7 } },
    unanswered: [{ question: 'bitcoin wallet', locale: 'en', customers: 13 }],
  });
  expect(await readFile(`${dir}/asked.yaml`, 'utf8')).not.toMatch(/Anna|John|4111|9988|@/);
  expect((await questions(LOG, '--keep', '--hold-out', '0.5')).code).toBe(2);
});

it('writes a report whole, over the one before, and leaves nothing beside it', async () => {
  const { path } = await questions(LOG);
  const out = `${dirname(path)}/report.json`;
  await questions(LOG, '--format', 'json', '--out', out);
  await questions('query\nlost card\n', '--format', 'json', '--out', out);
  expect(JSON.parse(await readFile(out, 'utf8'))).toMatchObject({ customers: 1 });
  expect(await readdir(dirname(path))).toEqual(['log.csv', 'report.json']);
});

it('gives programs everything, and people as much as they ask for', async () => {
  const { out } = await questions(LOG, '--format', 'json');
  const report = JSON.parse(out);
  expect(report).toMatchObject({
    customers: 77,
    answered: 40,
    articles: [
      { id: 'arrival', locale: 'en', proposals: [{ customers: 15, ways: 2, lastAsked: '2025-11-30' }] },
      { id: 'lost', customers: 2 },
    ],
    untranslated: [{ id: 'arrival', locale: 'da', customers: 7 }],
    unanswered: [{ ways: 2, question: 'bitcoin wallet', others: ['open a bitcoin wallet'] }],
  });
  const short = await questions(LOG, '--limit', '1');
  expect(short.out).toContain('… and 1 more, for 2 customers');
  expect(short.out).not.toContain('my purse');
});

describe('with nothing to propose', () => {
  it('says that the log is empty', async () => {
    for (const log of ['', 'query,count\n', 'query\n,\n']) {
      const { code, out } = await questions(log);
      expect(code).toBe(0);
      expect(out).toContain('0 customers in 0 ways of asking\nThere is nothing to propose.');
    }
  });

  it('says that every question finds its article', async () => {
    const { code, out } = await questions('query,category\nI lost my card,card_lost\n');
    expect(code).toBe(0);
    expect(out).toContain('100.0 % of them find what answers them.\nThere is nothing to propose');
  });
});

describe('what the proposals gain', () => {
  it('is measured on questions that they were not made from', async () => {
    const asked = (word: string) => Array.from({ length: 12 }, (_, at) => `how do I change the ${word} ${at}`);
    const rows = [...asked('courier'), ...asked('delivery slot')].map((text) => `${text},card_late`);
    const { out } = await questions(`query,category\n${rows.join('\n')}\n`, '--hold-out', '0.5', '--format', 'json');
    const { learned, heldBack, accepted, before, after, gain } = JSON.parse(out);
    expect({ learned, heldBack }).toEqual({ learned: 12, heldBack: 12 });
    expect(accepted).toBeLessThanOrEqual(5);
    expect(after.first).toBeGreaterThan(before.first);
    expect(gain.first.mean).toBeCloseTo(after.first - before.first);
    expect(gain.first.low).toBeLessThanOrEqual(gain.first.mean);
  });

  it('needs a log that says what answers', async () => {
    const { code, err } = await questions('query\nwhere is my card\n', '--hold-out', '0.5');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('which articles answer') });
  });
});

describe('what it refuses', () => {
  it.each([
    [['--top', '9'], 'Unexpected --top “9”, expected a whole number from 1 to 5'],
    [['--limit', 'x'], 'Unexpected --limit “x”'],
    [['--hold-out', '1'], 'Unexpected --hold-out “1”, expected a share between 0 and 1'],
    [['--locale', 'sv'], 'Unexpected --locale “sv”, expected one of en, da'],
    [['--format', 'csv'], 'Unexpected --format “csv”, expected text or json'],
    [['--columns', 'test=Emne'], 'Unexpected --columns “test=Emne”'],
    [['--columns', 'text=Emne'], 'log.csv:1:1  Unexpected a first row'],
    [['--intents', 'package.json'], 'package.json:'],
    [['another.csv'], 'Unexpected another.csv, expected one log'],
  ])('%j', async (argv, message) => {
    const { code, out, err } = await questions('query\nlost card\n', ...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err).not.toContain('    at ');
  });

  it('to write over the log', async () => {
    const path = await logFile(LOG);
    const { code, err } = await new Promise<Ended>((done) => {
      const args = ['scripts/waypost.ts', 'questions', path, '--out', path];
      execFile(process.execPath, args, (error, out, stderr) => done({ code: Number(error?.code), out, err: stderr }));
    });
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('that is the log') });
    expect(await readFile(path, 'utf8')).toBe(LOG);
  });

  it('a broken row, without repeating it', async () => {
    const { code, err } = await questions('query,count\nmy card\n"Hi Anna, 99887766,1\n');
    expect(code).toBe(2);
    expect(err).toContain('log.csv:3:1  Unexpected CSV');
    expect(err).not.toMatch(/Anna|9988/);
  });
});
