/**
 * Where the page at `file` of the site (`en/articles/lost-card/index.html`) lies among the pages that Pagefind
 * reads: thousands of files in one folder are written and read faster than as many folders.
 */
export function searchPageName(file: string): string {
  return file.replace(/\/index\.html$/, '.html');
}

/** The address of the page for which Pagefind gives `url`, which it makes from the name above. */
export function addressOf(url: string): string {
  return url.replace(/\.html$/, '/');
}
