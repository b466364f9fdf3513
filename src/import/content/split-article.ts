/** An article apart: its frontmatter with both lines of `---`, and everything behind. */
export function splitArticle(text: string): { head: string; body: string } {
  const end = text.startsWith('---\n') ? text.indexOf('\n---\n', 3) : -1;
  if (end < 0) return { head: '', body: text };
  const at = end + '\n---\n'.length;
  return { head: text.slice(0, at), body: text.slice(at) };
}
