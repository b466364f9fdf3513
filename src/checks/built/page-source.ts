import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Target } from '../../built/page-facts.ts';
import type { Article, Library } from '../../model/library.ts';
import type { Position } from '../../model/problem.ts';
import { resolveHref } from '../../model/resolve-href.ts';

const ROUTES = fileURLToPath(new URL('../../pages', import.meta.url));

/** What makes the files that no route does. */
const MAKERS: readonly (readonly [file: RegExp, maker: string])[] = [[/^\/sitemap[^/]*\.xml$/, '../feeds/sitemap.ts']];

/** Where the source of an article leads to a target; nothing where it does not by itself. */
export function placeOfTarget(article: Article, { path, fragment }: Target, library: Library): Position | undefined {
  const wanted = fragment ? `${path}#${fragment}` : path;
  const link = article.links.find(({ href }) => {
    const leadsTo = resolveHref(href, article.locale, library);
    return leadsTo === wanted || decodeURI(leadsTo.split('?')[0] ?? '') === wanted;
  });
  if (link) return { line: link.line, column: link.column };
  const name = path.split('/').filter(Boolean).at(-1);
  return name ? placeOfText(article.source, name) : undefined;
}

function placeOfText(source: string, text: string): Position | undefined {
  const at = source.indexOf(text);
  if (at < 0) return undefined;
  const before = source.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * The file of the project that lays out the page at an address, as a path from the content folder. It is the
 * route in `src/pages` that Astro chooses: the most exact one.
 */
export function templateOf(path: string, library: Library): string {
  const own = MAKERS.find(([file]) => file.test(path))?.[1];
  const route = own ?? routes().find(({ pattern }) => pattern.test(path))?.file ?? '';
  return relative(library.dir, join(ROUTES, route)).split(sep).join('/');
}

interface Route {
  file: string;
  pattern: RegExp;
  /** The lower, the more exact. */
  rank: string;
}

let known: Route[] | undefined;

function routes(): Route[] {
  known ??= readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('.astro'))
    .map(routeOf)
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return known;
}

function routeOf(file: string): Route {
  const parts = file.replace(/\.astro$/, '').split('/');
  if (parts.at(-1) === 'index') parts.pop();
  const patterns = parts.map((part) =>
    part.startsWith('[...') ? '(?:.*/)?' : part.startsWith('[') ? '[^/]+/' : `${part.replaceAll('.', '\\.')}/`,
  );
  const rank = parts.map((part) => (part.startsWith('[...') ? '3' : part.startsWith('[') ? '2' : '1')).join('');
  return { file, pattern: new RegExp(`^/${patterns.join('')}?$`.replace('/?$', '(?:/|\\.html)?$')), rank };
}
