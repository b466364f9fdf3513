import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostFiles } from '../../src/hosting/host-files.ts';
import { addressesOf } from '../../src/links/addresses.ts';
import { placeOf } from '../../src/links/place.ts';
import { movedPartsOf, signpostsOf } from '../../src/links/signposts.ts';
import type { Library } from '../../src/model/library.ts';

/** What each page of a skeleton says of itself, so that a test knows where it came out. */
export type PageKind = 'page' | 'permalink' | 'moved' | 'gone';

/**
 * A site with a page at every address at which the build writes one, and the same files for hosts, without
 * Astro: a page holds its kind, the anchors on it and, where it is gone, why. Gives its folder.
 */
export async function writeSkeleton(library: Library): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-skeleton-'));
  const signposts = signpostsOf(library);
  const pages = new Map<string, string>([['/', htmlOf('page', '')]]);
  const anchors = Map.groupBy(addressesOf(library).values(), ({ at }) => placeOf(at).path);
  for (const { at, id } of addressesOf(library).values()) {
    const { path, anchor, locale } = placeOf(at);
    if (anchor || !locale) continue;
    const article = library.articles.find((each) => each.id === id && each.locale === locale && !each.draft);
    const own = article
      ? article.headings.flatMap(({ anchor, otherAnchors = [] }) => [anchor, ...otherAnchors])
      : (anchors.get(path) ?? []).map((entry) => placeOf(entry.at).anchor);
    const elsewhere = article ? movedPartsOf(article, library).map((part) => part.anchor) : [];
    pages.set(path, htmlOf('page', [...own, ...elsewhere].map((anchor) => `<p id="${anchor}">`).join('')));
  }
  for (const { at, to } of signposts.moved) pages.set(at, htmlOf('moved', `<a href="${to}">`));
  for (const { at, reasons } of signposts.gone)
    pages.set(
      at,
      htmlOf(
        'gone',
        Object.values(reasons)
          .map((reason) => `<p>${reason}</p>`)
          .join(''),
      ),
    );
  for (const { at } of signposts.permalinks) pages.set(at, htmlOf('permalink', ''));
  for (const [path, html] of pages) {
    const file = join(dir, decodeURIComponent(path), 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, html);
  }
  await writeFile(join(dir, '404.html'), htmlOf('page', 'Not here'));
  for (const [file, text] of Object.entries(hostFiles({ url: library.site.url, signposts, netlify: false }))) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), text);
  }
  return dir;
}

function htmlOf(kind: PageKind, content: string): string {
  return `<!doctype html><title>${kind}</title>${content}`;
}
