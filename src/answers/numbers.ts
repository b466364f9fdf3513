/**
 * Whole numbers as characters that JSON leaves alone: one character for those below 45, two for those
 * below 2,025, and so on. As text it is smaller after Brotli than the same numbers in binary, since hosts
 * compress JSON and seldom anything else.
 */
const CHARACTERS = Array.from({ length: 93 }, (_, at) => String.fromCharCode(33 + at)).filter(
  (it) => !`"'\\`.includes(it),
);
/** Characters below end a number; those from there on say that it goes on. */
const BASE = 45;

export function writeNumbers(numbers: readonly number[]): string {
  let text = '';
  for (let rest of numbers) {
    for (; rest >= BASE; rest = Math.floor(rest / BASE)) text += CHARACTERS[BASE + (rest % BASE)];
    text += CHARACTERS[rest];
  }
  return text;
}

const VALUES = new Map(CHARACTERS.map((character, value) => [character, value]));

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
