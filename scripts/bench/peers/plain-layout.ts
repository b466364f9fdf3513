import type { CorpusArticle } from '../corpus/make-corpus.ts';
import { pathOf, stageLinks } from '../corpus/markdown-folder.ts';

/** How a template language says what comes from the page. */
export interface Slots {
  title: string;
  description: string;
  content: string;
}

/** The layout of tools that have none: navigation, the article, and a link to search. Pagefind reads articles alone. */
export function articleLayout(corpus: readonly CorpusArticle[], slots: Slots): string {
  return layout(corpus, slots, `<main data-pagefind-body>\n<h1>${slots.title}</h1>\n${slots.content}\n</main>`);
}

/** The page of search, a page of its own, so that articles stay as light as they can be. */
export function searchLayout(corpus: readonly CorpusArticle[], slots: Slots): string {
  return layout(corpus, slots, SEARCH);
}

function layout(corpus: readonly CorpusArticle[], { title, description }: Slots, main: string): string {
  const links = stageLinks(corpus).map(({ stage, article }) => `<li><a href="/${pathOf(article)}/">${stage}</a></li>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<meta name="description" content="${description}">
<style>
body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1rem/1.6 system-ui, sans-serif; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; padding: 0; list-style: none; }
table { border-collapse: collapse; }
td, th { padding: 0.25rem 1rem 0.25rem 0; text-align: start; }
aside { padding: 0.5rem 1rem; border-inline-start: 4px solid; }
</style>
</head>
<body>
<nav aria-label="Help"><ul><li><a href="/">Help</a></li>${links.join('')}<li><a href="/search/">Search</a></li></ul></nav>
${main}
</body>
</html>
`;
}

const SEARCH = `<main>
<h1>Search</h1>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css">
<div id="search"></div>
<script src="/pagefind/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#search' });</script>
</main>`;

/** A callout around text that is HTML, or Markdown yet to be rendered. */
export function calloutMarkup(title: string, text: string): string {
  return `<aside>\n<p><strong>${title}</strong></p>\n\n${text}\n\n</aside>`;
}
