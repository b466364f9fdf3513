import { expect, test } from 'vitest';
import { csvRecord } from '../../src/exports/csv.ts';

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'say "yes"', 'one\ntwo', 'æøå'], '"a,b","say ""yes""","one\ntwo",æøå\r\n'],
  [[''], '\r\n'],
  // What a spreadsheet would reckon out, or start a program for.
  [['=cmd|" /C calc"!A0', '+47 21', '-1', '@SUM(A1)', '\tx'], `"'=cmd|"" /C calc""!A0",'+47 21,'-1,'@SUM(A1),'\tx\r\n`],
  [['1 = 1', 'a-b'], '1 = 1,a-b\r\n'],
])('%j is the record %j', (cells, record) => {
  expect(csvRecord(cells)).toBe(record);
});
