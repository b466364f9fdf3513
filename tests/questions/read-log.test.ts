import { expect, it } from 'vitest';
import { createMask } from '../../src/questions/mask/mask.ts';
import { readLog } from '../../src/questions/read-log.ts';
import { logFile } from './log-file.ts';

const mask = createMask(() => false);
const read = async (content: string | Uint8Array, named = {}) => readLog(await logFile(content), mask, named);

it('reads what a search log tells, whatever its columns are called and in which order', async () => {
  const content = 'Antall,Søkeord,Språk,Dato,Artikkel\r\n"1 200",hvor er kortet,nb-NO,3.11.2025,arrival\r\n';
  expect(await read(`\uFEFF${content}`)).toEqual([
    { text: 'hvor er kortet', customers: 1200, article: 'arrival', category: '', locale: 'nb-NO', date: '2025-11-03' },
  ]);
});

it('reads tickets of several lines, and masks them as it reads', async () => {
  const rows = await read(
    'Subject;Category;Created at\n"Hi Anna,\ncard lost.\nBest regards\nJohn";cards;2025-11-03T10:00Z\n',
  );
  expect(rows).toMatchObject([{ text: 'card lost.', customers: 1, category: 'cards', date: '2025-11-03' }]);
});

it('takes the subject before the body, and the column that was named before both', async () => {
  const log = 'Body,Subject,Wish\nlong,short,named\n';
  expect(await read(log)).toMatchObject([{ text: 'short' }]);
  expect(await read(log, { text: 'wish' })).toMatchObject([{ text: 'named' }]);
});

it('leaves out rows that ask nothing', async () => {
  expect(await read('query,count\n,5\nkari@example.no,3\nlost card,0\n\nlost pin,\n')).toMatchObject([
    { text: 'lost pin', customers: 1 },
  ]);
  expect(await read('query\n')).toEqual([]);
  expect(await read('')).toEqual([]);
});

it('keeps a day that can be read in one way only', async () => {
  const rows = await read('text,date\na,2025-11-03\nb,03.11.2025\nc,11/03/2025\nd,2025-99-03\ne,soon\n');
  expect(rows.map(({ date }) => date)).toEqual(['2025-11-03', '2025-11-03', undefined, undefined, undefined]);
});

it.each([
  [
    'no columns that it knows',
    'Kari Nordmann,99887766\n',
    /^log\.csv:1:1 {2}Unexpected a first row of 2 cells, .*text/,
  ],
  ['no column of the name given', 'a,b\nKari,1\n', /^log\.csv:1:1 .*“Emne”.*--columns text=NAME/, { text: 'Emne' }],
  [
    'too many cells',
    'text,count\nlost,1\nKari, Nordmann,2\n',
    /^log\.csv:3:16 {2}Unexpected row of 3 cells, expected 2/,
  ],
  [
    'a count that is none',
    'text,count\nlost card,Kari\n',
    /^log\.csv:2:11 {2}Unexpected count, expected a whole number/,
  ],
  ['a quote that is not closed', 'text,count\n"Kari,1\n', /^log\.csv:2:1 {2}Unexpected CSV.*Close the quote/],
  ['other bytes than UTF-8', Buffer.from('text\nKari\nspærre\n', 'latin1'), /^log\.csv:3:3 .*not UTF-8.*CSV UTF-8/],
  ['UTF-16', Buffer.from('\uFEFFtext\nKari\n', 'utf16le'), /^log\.csv:1:1 .*not UTF-8/],
])('says where a log has %s, and quotes nothing of it', async (_, content, message, named: object = {}) => {
  const reading = read(content, named);
  await expect(reading).rejects.toThrow(message);
  await expect(reading).rejects.not.toThrow(/Kari|Nordmann|9988/);
});

it('says that a log is not there, or is a folder', () => {
  expect(() => readLog('/no/such/log.csv', mask)).toThrow('There is no file /no/such/log.csv');
  expect(() => readLog('/', mask)).toThrow('expected a CSV');
});
