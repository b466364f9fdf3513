/**
 * Whole numbers as characters that JSON leaves alone: one character for those below 45, two for those
 * below 2,025, and so on. As text it is smaller after Brotli than the same numbers in binary, since hosts
 * compress JSON and seldom anything else.
 */
const DIGITS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNO';
const MORE = 'PQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}';
const BASE = DIGITS.length;

export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let rest of numbers) {
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += MORE[rest % BASE];
    text += DIGITS[rest];
  }
  return text;
}

const VALUES = new Map([...DIGITS, ...MORE].map((character, value) => [character, value]));

export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let unit = 1;
  for (const character of text) {
    const value = VALUES.get(character) ?? 0;
    number += (value % BASE) * unit;
    unit *= BASE;
    if (value < BASE) {
      numbers.push(number);
      number = 0;
      unit = 1;
    }
  }
  return numbers;
}
