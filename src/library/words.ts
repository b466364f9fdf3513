const WORD = /[\p{L}\p{N}]+(?:[-’'.,:/][\p{L}\p{N}]+)*/gu;
/** Where a text keeps to the letters of western Europe, its words are found in a third of the time. */
const OTHER_LETTERS = /[^\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff]/;
const LATIN_WORD = /[0-9A-Za-zªµº²³¹¼½¾À-ÖØ-öø-ɏ]+(?:[-’'.,:/][0-9A-Za-zªµº²³¹¼½¾À-ÖØ-öø-ɏ]+)*/g;

/** The words of a text: runs of letters and digits. `10 000` is two, `e-post` one. */
export function wordsOf(text: string): string[] {
  return text.match(OTHER_LETTERS.test(text) ? WORD : LATIN_WORD) ?? [];
}
