/** Where a phrase stands in a text. */
export interface PhraseMatch {
  /** As it is written in the text. */
  phrase: string;
  offset: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** What may follow `\b`, which knows no letters but a to z. */
const PLAIN = /^(?:[a-z\d]|\\d|\(\?(?::|<!)(?![\s\S]*(?:[^\0-\x7f]|\\p)))/;

/**
 * One pattern for a list of phrases in lower case, each a fragment of a regular expression in which `\w` is any
 * letter or digit and a space any white space. It is for `phrasesIn` alone, which sees to case and to where a
 * word begins; the pattern only keeps away from the middle of words where that can be had cheaply.
 */
export function phrasePattern(fragments: readonly string[]): RegExp {
  const written = fragments.map((fragment) =>
    fragment.replaceAll('\\w', '[\\p{L}\\p{N}]').replaceAll('[- ]', '[-\\s]').replaceAll(' ', '\\s+'),
  );
  const plain = written.filter((_, index) => PLAIN.test(fragments[index] ?? ''));
  const others = written.filter((fragment) => !plain.includes(fragment));
  const alternatives = [...(plain.length > 0 ? [`\\b(?:${plain.join('|')})`] : []), ...others];
  return new RegExp(`(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Where a text has phrases of a pattern, as whole words, in any case. */
export function phrasesIn(text: string, pattern: RegExp): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  const folded = text.toLowerCase();
  pattern.lastIndex = 0;
  for (let match = pattern.exec(folded); match; match = pattern.exec(folded)) {
    const { index } = match;
    if (index > 0 && LETTER.test(folded[index - 1] ?? '')) pattern.lastIndex = index + 1;
    else matches.push({ phrase: text.slice(index, index + match[0].length), offset: index });
  }
  return matches;
}
