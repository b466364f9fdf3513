const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The text with one slip in one of its words of four letters or more: a letter left out, put in, changed,
 * or swapped with the next. Shorter words are left alone, since an edit often makes another word of them.
 */
export function withTypo(text: string, random: () => number): string {
  const words = [...text.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return text;
  const at = word.index + Math.floor(random() * word[0].length);
  const letter = LETTERS[Math.floor(random() * LETTERS.length)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1);
    case 1:
      return text.slice(0, at) + letter + text.slice(at);
    case 2:
      return text.slice(0, at) + letter + text.slice(at + 1);
    default: {
      const first = Math.min(at, word.index + word[0].length - 2);
      return text.slice(0, first) + text[first + 1] + text[first] + text.slice(first + 2);
    }
  }
}
