/** Letters that are one letter to whoever has no Nordic keyboard. */
const PLAIN: Record<string, string> = { æ: 'a', ä: 'a', å: 'a', ø: 'o', ö: 'o', œ: 'o', ð: 'd', þ: 'th', ß: 'ss' };

const ASCII = /^[\0-\x7f]*$/;

/** Lower case, without accents, in the letters that are compared: `Ærø` → `aro`, `idé` → `ide`. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const plain = lower.normalize('NFC').replace(/[æäåøöœðþß]/g, (letter) => PLAIN[letter] ?? letter);
  return ASCII.test(plain) ? plain : plain.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What stands for æ, ø and å on other keyboards, folded like them: `koebe` → `kobe`, `faa` → `fa`. */
export function foldDigraphs(word: string): string {
  return word.replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

const WORD = /[\p{L}\p{N}]+/gu;
const HYPHEN = /[-‐‑]/g;
const HYPHENATED = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;

/** The folded words of a text, in order. Apostrophes join (`hasn’t` → `hasnt`), hyphens split. */
export function wordsOf(text: string): string[] {
  return foldLetters(text).replace(/['’]/g, '').match(WORD) ?? [];
}

/** What hyphenated words are when they are written as one: `top-up` → `topup`. */
export function joinedWordsOf(text: string): string[] {
  if (text.search(HYPHEN) < 0) return [];
  return (foldLetters(text).match(HYPHENATED) ?? []).map((word) => word.replace(HYPHEN, ''));
}
