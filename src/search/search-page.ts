/**
 * What Pagefind needs of an article's page: its language, what the head tells the index, and the part
 * marked `<article data-pagefind-body>`. The frame around it, pictures and the names that scope styles
 * are two thirds of the page, and Pagefind would parse them only to drop them. A page without such a
 * part comes back as it is.
 */
export function searchPage(html: string): string {
  const start = html.indexOf('<article data-pagefind-body');
  const end = html.lastIndexOf('</article>');
  if (start === -1 || end < start) return html;
  const [opening = '<html>'] = /<html[^>]*>/.exec(html) ?? [];
  const told = html.slice(0, start).match(/<meta name="waypost:\w+"(?:[^">]|"[^"]*")*>/g) ?? [];
  const body = html.slice(start, end).replace(/<svg[\s\S]*?<\/svg>| data-astro-cid-\w+(?:="true")?(?=[\s>])/g, '');
  return `<!doctype html>${opening}<head>${told.join('')}</head><body>${body}</article></body></html>`;
}
