import { join } from 'node:path';
import { addressOf, type BuiltSite } from '../../built/built-site.ts';
import type { PageFacts } from '../../built/page-facts.ts';
import { readSite } from '../../built/read-site.ts';
import { digestOf } from '../../library/cache.ts';
import { codeDigest } from '../../library/code-digest.ts';
import { localesOfSignpost, signpostsOf } from '../../links/signposts.ts';
import { hrefs } from '../../model/hrefs.ts';
import { type Article, type Library, publishedArticles } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteFinding } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import { problemsOf } from './page-problems.ts';

/** The code that decides what is found in a page. */
const FINDING_CODE = ['built', 'checks', 'library', 'model'];

export interface BuiltOptions {
  /** The folder that a build has written. */
  dir: string;
  /** The day on which the gate judges: an ISO date. */
  now: string;
  /** Where pages are remembered for the next time; nothing is without it. */
  cacheDir?: string;
}

export interface BuiltFindings {
  site: BuiltSite;
  problems: Problem[];
}

/** What the rules find in built pages, each as a problem of the source that it comes from; not yet as the site's settings want it. */
export async function checkBuilt(library: Library, { dir, now, cacheDir }: BuiltOptions): Promise<BuiltFindings> {
  const articles = articlesByAddress(library);
  const articleAt = (path: string) => articles.get(path);
  const found: { rule: (typeof RULES)[number]; findings: SiteFinding[] }[] = [];
  const { signposts, copies } = signpostAddresses(library);
  const look = (page: PageFacts) => {
    const path = addressOf(page.file);
    if (signposts.has(path)) return;
    const around = { library, article: articleAt(path) };
    for (const rule of RULES) {
      const findings = rule.checkPage?.(page, around) ?? [];
      if (findings.length > 0) found.push({ rule, findings: findings.map((finding) => ({ ...finding, page: path })) });
    }
  };
  const cache = cacheDir && {
    path: join(cacheDir, 'pages.json'),
    version: digestOf(await codeDigest(FINDING_CODE), library.site.url),
  };
  const { site, keep } = readSite(dir, {
    siteUrl: library.site.url,
    ...(cache && { cache }),
    signposts,
    copies,
    onPage: look,
  });
  for (const rule of RULES) {
    const findings = (await rule.checkSite?.(site, { library, articleAt, now })) ?? [];
    if (findings.length > 0) found.push({ rule, findings });
  }
  // What rules about the site alone say, they say each time of all pages, and need none of them to be read again.
  const faulty = found
    .filter(({ rule }) => rule.checkPage)
    .flatMap(({ findings }) => findings.flatMap(({ page }) => site.pages.get(page)?.file ?? []));
  await keep(new Set(faulty));
  return { site, problems: found.flatMap(({ rule, findings }) => problemsOf(rule, findings, { library, articleAt })) };
}

function articlesByAddress(library: Library): ReadonlyMap<string, Article> {
  return new Map(publishedArticles(library).map((article) => [hrefs.article(article.locale, article.slug), article]));
}

/**
 * The pages that lead on to others, and those of them that need not be read: they are stamped from templates, so
 * that one of each kind and set of languages stands for all.
 */
function signpostAddresses(library: Library): { signposts: Set<string>; copies: Set<string> } {
  const { permalinks, moved, gone } = signpostsOf(library);
  const kinds = new Set<string>();
  const signposts = new Set<string>();
  const copies = new Set<string>();
  const add = (at: string, kind: string) => {
    const address = decodeURIComponent(at);
    signposts.add(address);
    if (kinds.has(kind)) copies.add(address);
    kinds.add(kind);
  };
  for (const { at, articles } of permalinks) add(at, `permalink ${articles.map(({ locale }) => locale).join()}`);
  for (const { at } of moved) add(at, `moved ${localesOfSignpost(at, library).join()}`);
  for (const { at } of gone) add(at, `gone ${localesOfSignpost(at, library).join()}`);
  return { signposts, copies };
}
