import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/library/csv.ts';

const valuesOf = (text: string) => readCsv(text).rows.map((row) => row.map(({ value }) => value));

describe('a CSV', () => {
  it.each([
    ['commas', 'a,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['what its first line says', 'sep=|\na|b\n1|2\n'],
    ['semicolons, with commas in the cells', '"a";b\n1;2'],
  ])('is separated by %s', (_, text) => {
    expect(valuesOf(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('may hold line ends, separators and doubled quotes in quoted cells, and quotes in others', () => {
    expect(valuesOf('text,count\n"one,\n""two""",3\n\nmy 6" card,4\n')).toEqual([
      ['text', 'count'],
      ['one,\n"two"', '3'],
      ['my 6" card', '4'],
    ]);
  });

  it('may be empty', () => {
    expect(valuesOf('')).toEqual([]);
    expect(valuesOf('\n\n')).toEqual([]);
  });

  it('knows where every cell stands', () => {
    const { rows, positionOf } = readCsv('tekst,antall\n"på\nto linjer",1\n\nåpne,"2"\n');
    const positions = rows.map((row) => row.map((cell) => positionOf(cell)));
    expect(positions).toEqual([
      [
        { line: 1, column: 1 },
        { line: 1, column: 7 },
      ],
      [
        { line: 2, column: 1 },
        { line: 3, column: 12 },
      ],
      [
        { line: 5, column: 1 },
        { line: 5, column: 6 },
      ],
    ]);
  });

  it.each([
    ['is never closed', 'a,b\n1,"secret\n2,3\n', { line: 2, column: 3 }],
    ['is closed too early', 'a,b\n"secret" thing,2\n', { line: 2, column: 1 }],
    ['swallows the row below', 'a,b\n1,2\n"secret,5\n"other" thing,3\n', { line: 3, column: 1 }],
  ])('says where a quoted cell begins that %s, and nothing of what is in it', (_, text, position) => {
    let fault: unknown;
    try {
      readCsv(text);
    } catch (error) {
      fault = error;
    }
    expect(fault).toMatchObject({ position });
    expect(String(fault)).not.toContain('secret');
  });
});
