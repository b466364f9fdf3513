/** The text of an article with permanent anchors at the end of the heading on a line (from 1), each of them once. */
export function anchorHeading(text: string, line: number, anchors: readonly string[]): string {
  const lines = text.split(/(\r\n?|\n)/);
  // Every second part is a line end.
  const at = (line - 1) * 2;
  const heading = lines[at];
  if (heading === undefined) throw new Error(`There is no line ${line}.`);
  const [, words = '', marks = ''] = /^(.*?)(\s+#+)?\s*$/.exec(heading) ?? [];
  const tags = anchors.map((anchor) => `<Anchor id="${anchor}" />`).filter((tag) => !words.includes(tag));
  lines[at] = [words, ...tags].join(' ') + marks;
  return lines.join('');
}
