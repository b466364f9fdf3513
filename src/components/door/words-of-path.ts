import { parsePermalink } from '../../model/hrefs.ts';

/** Parts of our own addresses, which say nothing of what the reader was after. */
const OURS = new Set(['articles', 'stages', 'personas', 'page', 'glossary', 'contact', 'search', 'index', 'html', 'a']);
const MOST_CHARACTERS = 100;

/** What an address was about, as words to search for: `/en/articles/lost-my_card.html` → `lost my card`. */
export function wordsOfPath(path: string, locales: readonly string[]): string {
  // An id says nothing of what the article was about.
  if (parsePermalink(path)) return '';
  return decode(path)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !OURS.has(word.toLowerCase()) && !locales.includes(word) && !/^\d+$/.test(word))
    .join(' ')
    .slice(0, MOST_CHARACTERS)
    .toWellFormed();
}

/** An address may be mistyped so badly that it cannot even be decoded. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path.replace(/%[0-9a-f]{0,2}/gi, ' ');
  }
}
