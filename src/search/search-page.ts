import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes what Pagefind reads of the pages `files` of the site in `from` to the same places in `to`, where
 * it is not so already, and removes what else is there: a page that did not change costs two reads. One
 * after another, and in step: thousands of small files cost half as much so as with promises.
 */
export function writeSearchPages(files: readonly string[], from: string, to: string): void {
  const wanted = new Set(files);
  for (const file of globSync('**/*.html', { cwd: to }))
    if (!wanted.has(file)) rmSync(dirname(join(to, file)), { recursive: true });
  for (const file of files) {
    const path = join(to, file);
    const page = searchPage(readFileSync(join(from, file), 'utf8'));
    if (existsSync(path) && readFileSync(path, 'utf8') === page) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, page);
  }
}

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
  const told = html.match(/<meta name="waypost:\w+"(?:[^">]|"[^"]*")*>/g) ?? [];
  const body = html.slice(start, end).replace(/<svg[\s\S]*?<\/svg>| data-astro-cid-\w+(?:="true")?(?=[\s>])/g, '');
  return `<!doctype html>${opening}<head>${told.join('')}</head><body>${body}</article></body></html>`;
}
