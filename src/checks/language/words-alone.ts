/** A question as one compares it: its words alone, in lower case. */
export function wordsAlone(question: string): string {
  return (
    question
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}
