/** Some mail programs cut a longer address short. */
export const MOST_IN_MAILTO = 1900;

const MOST_IN_SUBJECT = 100;

/**
 * The `mailto:` address that begins a letter with the title of a page, its description as far as there is room,
 * and its address, which is never cut.
 */
export function shareLetter({ title, description }: { title: string; description: string }, url: string): string {
  // By letters, so that no half of a character is left at a cut.
  const subject = [...title.toWellFormed()].slice(0, MOST_IN_SUBJECT).join('');
  const letters = [...description.toWellFormed()];
  const write = (text: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`;
  while (letters.length > 0 && write(letters.join('')).length > MOST_IN_MAILTO) letters.splice(-20);
  return write(letters.join(''));
}
