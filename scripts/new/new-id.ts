import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for one another, on paper or over the phone. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 5;

/** An id that no article has: 28 million of them, so that a guess never leads to an article. */
export function newId(isTaken: (id: string) => boolean): string {
  for (;;) {
    const id = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    if (!isTaken(id)) return id;
  }
}
