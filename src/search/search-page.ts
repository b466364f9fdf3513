/**
 * What Pagefind needs of an article's page: its language, what the head tells the index, and the headings and the
 * text of the part marked `<article data-pagefind-body>`. Pagefind takes as long for a tag as for several words, and
 * most tags say nothing to it; so they are taken away, and what it would make of them is put in their place. The
 * index comes out as from the page itself, but for pictures and for places that are not headings, which our search
 * does not use. A page without such a part comes back as it is. `html` is read one byte a character (latin1).
 */
export function searchPage(html: string): string {
  const start = html.indexOf('<article data-pagefind-body');
  const end = html.lastIndexOf('</article>');
  if (start === -1 || end < start) return html;
  const language = /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '';
  const told = html.slice(0, start).match(/<meta name="waypost:\w+"(?:[^">]|"[^"]*")*>/g) ?? [];
  const text = headingsAndText(html, html.indexOf('>', start) + 1, end);
  return `<!doctype html><html lang="${language}"><head>${told.join('')}</head><body><article data-pagefind-body>${text}</article></body></html>`;
}

/** What stands in a tag after its name: a `>` between quotes does not end it. */
const ATTRIBUTES = /[^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*/.source;

/** A tag with its name and attributes, or a comment. */
const TAG = new RegExp(`<!--[\\s\\S]*?-->|<(/?)([a-z][\\w-]*)(${ATTRIBUTES})>`, 'gi');

/** What Pagefind does not read in a page (`REMOVE_SELECTORS` in https://github.com/Pagefind/pagefind, fossick/parser.rs). */
const UNREAD = new Set(['style', 'script', 'noscript', 'label', 'form', 'svg', 'footer', 'nav', 'iframe', 'template']);

/** Where Pagefind ends a sentence (`SENTENCE_SELECTORS`, there), besides headings, which stay. */
const BLOCKS = new Set(['p', 'td', 'div', 'ul', 'li', 'article', 'section']);

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function headingsAndText(html: string, start: number, end: number): string {
  const pieces: string[] = [];
  const put = (piece: string) => {
    if (piece) pieces.push(piece);
  };
  let at = start;
  TAG.lastIndex = start;
  for (let tag = TAG.exec(html); tag && tag.index < end; tag = TAG.exec(html)) {
    put(html.slice(at, tag.index));
    const [, slash, name = '', attributes = ''] = tag;
    if (slash === '/') {
      if (HEADINGS.has(name)) put(`</${name}>`);
      else if (BLOCKS.has(name)) put(endsInSentence(pieces.at(-1) ?? '') ? '. ' : ' ');
    } else if (UNREAD.has(name) || attributes.includes(' data-pagefind-ignore')) {
      TAG.lastIndex = endOfElement(html, name, TAG.lastIndex);
    } else if (HEADINGS.has(name)) {
      put(`<${name}${/ id="[^"]*"/.exec(attributes)?.[0] ?? ''}>`);
    } else if (name === 'br' || BLOCKS.has(name)) put(' ');
    at = TAG.lastIndex;
  }
  put(html.slice(Math.min(at, end), end));
  return pieces.join('');
}

/** Where the element `name` ends of which the content begins at `from`. */
function endOfElement(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])${ATTRIBUTES}>`, 'gi');
  tags.lastIndex = from;
  for (let open = 1; open > 0; ) {
    const tag = tags.exec(html);
    if (!tag) return html.length;
    open += tag[1] === '/' ? -1 : 1;
  }
  return tags.lastIndex;
}

/** Whether a sentence breaks off at the end of `bytes` without its mark, as Pagefind sees it (`SENTENCE_CHARS`). */
function endsInSentence(bytes: string): boolean {
  const last = bytes.charCodeAt(bytes.length - 1);
  if (last < 0x80) return /[\w'")$*]/.test(String.fromCharCode(last));
  // The first byte of a letter is the last one that is not of the form 10xxxxxx.
  let first = bytes.length - 1;
  while (first > 0 && (bytes.charCodeAt(first) & 0xc0) === 0x80) first--;
  const letter = Buffer.from(bytes.slice(first), 'latin1').toString();
  return /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u.test(letter);
}
