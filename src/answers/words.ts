/** Letters that are one letter to whoever has no Nordic keyboard. */
const PLAIN: Record<string, string> = { æ: 'a', ä: 'a', å: 'a', ø: 'o', ö: 'o', œ: 'o', ð: 'd', þ: 'th', ß: 'ss' };

/** Lower case, without accents, in the letters that are compared: `Ærø` → `aro`, `idé` → `ide`. */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æäåøöœðþß]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** What stands for æ, ø and å on other keyboards, folded like them: `koebe` → `kobe`, `faa` → `fa`. */
export function foldDigraphs(word: string): string {
  return word.replace(/a[ae]/g, 'a').replace(/oe/g, 'o');
}

const WORD = /[\p{L}\p{N}]+/gu;
const HYPHENATED = /[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)+/gu;

/** The folded words of a text, in order. Apostrophes join (`hasn’t` → `hasnt`), hyphens split. */
export function wordsOf(text: string): string[] {
  return foldLetters(text).replace(/['’]/g, '').match(WORD) ?? [];
}

/** What hyphenated words are when they are written as one: `top-up` → `topup`. */
export function joinedWordsOf(text: string): string[] {
  return (foldLetters(text).match(HYPHENATED) ?? []).map((word) => word.replace(/[-‐‑]/g, ''));
}
