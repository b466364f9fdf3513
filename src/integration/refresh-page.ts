/**
 * In every page of the dev server: shows what was saved. An article is exchanged in place, since to load scripts and
 * styles again, of which the dev server has more than a hundred files, takes longer than all else together.
 */
import { JUDGED, type Judged, SAVED } from './save-events.ts';

/** What the dev server puts into a page itself. */
const OF_SERVER = 'astro-dev-toolbar, vite-error-overlay';
/** What a page says of itself in its head. */
const FACTS = 'title, meta, link:not([rel="stylesheet"]), script[type="application/ld+json"]';
/** What a page brings in besides its text. */
const PARTS = 'script[src], link[rel="stylesheet"], style[data-vite-dev-id]';

import.meta.hot?.on(SAVED, () => void refresh());
import.meta.hot?.on(JUDGED, ({ errors }: Judged) => {
  if (errors === 0) for (const overlay of document.querySelectorAll('vite-error-overlay')) overlay.remove();
});

async function refresh(): Promise<void> {
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } }).catch(() => undefined);
  const next = response?.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : undefined;
  if (next && isArticle(document) && isArticle(next) && hasAllOf(next)) exchange(next);
  else location.reload();
}

/** All that happens on an article is up to its elements; other pages have scripts that run once. */
function isArticle(page: Document): boolean {
  return page.querySelector('article[data-pagefind-body]') !== null;
}

/** Whether the page at hand has all the scripts and styles of another. */
function hasAllOf(next: Document): boolean {
  const here = new Set(partsOf(document));
  return partsOf(next).every((part) => here.has(part));
}

function partsOf(page: Document): string[] {
  return Array.from(page.querySelectorAll(PARTS), (part) =>
    ['src', 'href', 'data-vite-dev-id'].map((name) => part.getAttribute(name)).join(' '),
  );
}

function exchange(next: Document): void {
  for (const fact of document.head.querySelectorAll(FACTS)) fact.remove();
  document.head.append(...next.head.querySelectorAll(FACTS));
  const { scrollX, scrollY } = window;
  const old = [...document.body.childNodes].filter((node) => !(node instanceof Element && node.matches(OF_SERVER)));
  document.body.prepend(...next.body.childNodes);
  for (const node of old) node.remove();
  window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}
