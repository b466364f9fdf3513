/** Some mail programs cut a longer address short. */
export const MOST_IN_MAILTO = 1900;

const MOST_IN_SUBJECT = 100;

/**
 * The `mailto:` address that begins a letter with the title of a page, its description as far as there is room,
 * and its address, which is never cut.
 */
export function shareLetter({ title, description }: { title: string; description: string }, url: string): string {
  const write = (subject: string, text: string) =>
    `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(`${text}\n\n${url}`)}`;
  const whole = write(title.toWellFormed(), description.toWellFormed());
  if (title.length <= MOST_IN_SUBJECT && whole.length <= MOST_IN_MAILTO) return whole;
  // By letters, so that no half of a character is left at a cut.
  const subject = [...title.toWellFormed()].slice(0, MOST_IN_SUBJECT).join('');
  const letters = [...description.toWellFormed()];
  while (letters.length > 0 && write(subject, letters.join('')).length > MOST_IN_MAILTO) letters.splice(-20);
  return write(subject, letters.join(''));
}
