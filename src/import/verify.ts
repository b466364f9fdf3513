import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { REDIRECTS_LIST } from '../hosting/redirects-list.ts';
import { encodePath, hrefs } from '../model/hrefs.ts';
import { htmlText, sourceWords } from './body/source-words.ts';
import { bagOf, missingFrom, sizeOf } from './body/words.ts';
import { type ImportedArticle, importKey } from './import-map.ts';
import type { SourceArticle } from './source-article.ts';

/** What of a source is found again in a site that was built of it. */
export interface Verification {
  /** Articles that have a page, and words of their texts. */
  articles: number;
  words: number;
  found: number;
  /** Articles without a page: drafts, and what was never imported. */
  withoutPage: string[];
  /** What a page lacks of its source. */
  lacking: { place: string; page: string; words: string[] }[];
  addresses: number;
  /** Old addresses that do not lead to the page of their article. */
  lost: { at: string; leadsTo: string }[];
}

const html = unified().use(rehypeParse).freeze();

/** Holds a built site to a source: every word of every text, as often as it stands there, and every old address. */
export function verifySite(
  articles: readonly SourceArticle[],
  map: readonly ImportedArticle[],
  dist: string,
): Verification {
  const entries = new Map(map.map((entry) => [importKey(entry), entry]));
  const moved = redirectsOf(dist);
  const result: Verification = {
    articles: 0,
    words: 0,
    found: 0,
    withoutPage: [],
    lacking: [],
    addresses: 0,
    lost: [],
  };
  for (const article of articles) {
    const entry = entries.get(importKey({ from: article.key, in: article.locale }));
    const page = entry && hrefs.article(entry.in, entry.file.slice(entry.file.lastIndexOf('/') + 1, -'.mdx'.length));
    const text = page && readIfThere(join(dist, page, 'index.html'));
    if (!page || text === undefined) {
      result.withoutPage.push(article.place);
      continue;
    }
    const words = sourceWords(article);
    const missing = missingFrom(words, bagOf(htmlText(mainOf(html.parse(text) as Root))));
    result.articles++;
    result.words += sizeOf(words);
    result.found += sizeOf(words) - missing.length;
    if (missing.length > 0) result.lacking.push({ place: article.place, page, words: missing });
    for (const at of article.addresses) {
      result.addresses++;
      const to = moved.get(at);
      if (to !== encodePath(page) && at !== page) result.lost.push({ at, leadsTo: to ?? 'nothing' });
    }
  }
  return result;
}

/** What the page is about: what stands around it on every page is not the article’s. */
function mainOf(node: Root | Element): Root | Element {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'main') return child;
    const found = mainOf(child);
    if (found !== child) return found;
  }
  return node;
}

function redirectsOf(dist: string): Map<string, string> {
  const text = readIfThere(join(dist, REDIRECTS_LIST));
  const { moved = {} } = text ? (JSON.parse(text) as { moved?: Record<string, string> }) : {};
  return new Map(Object.entries(moved));
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
