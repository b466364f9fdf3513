/**
 * Where the region R1 of a folded word begins: after the first consonant that follows a vowel, at least
 * three letters in. The Nordic algorithms of Snowball cut endings only there.
 * @see https://snowballstem.org/texts/r1r2.html
 */
function regionOne(word: string): number {
  const match = /[aeiouy][^aeiouy]/.exec(word);
  return Math.max(3, match ? match.index + 2 : word.length);
}

/**
 * The ending of R1 that `endings` matches, the longest first, or nothing.
 * The expression must be bound to the end (`$`): the leftmost match is then the longest.
 */
export function endingOf(word: string, endings: RegExp): string | undefined {
  return endings.exec(word.slice(regionOne(word)))?.[0];
}

/** The word without its last letters. */
export function drop(word: string, letters: number): string {
  return letters ? word.slice(0, -letters) : word;
}
