import type { SiteSize } from '../site/site-size.ts';

type Figure = 'files' | 'bytes' | 'fileBytes' | 'folderFiles' | 'redirects';

interface Host {
  name: string;
  limits: Partial<Record<Figure, number>>;
  /** What to do where one is exceeded. */
  advice: Partial<Record<Figure, string>>;
}

const MIB = 1024 ** 2;
const FEWER_FILES =
  'take “markdown” out of `exports` in site.yaml, which saves a file an article, or publish on a host that counts no files';

/**
 * What hosts take, as their documentation said in November 2026:
 * https://developers.cloudflare.com/pages/platform/limits/ and .../pages/configuration/redirects/,
 * https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits,
 * and, for Netlify, what its deploys refuse: more than 54,000 files in one folder.
 */
const HOSTS: readonly Host[] = [
  {
    name: 'Cloudflare Pages, free',
    limits: { files: 20_000, fileBytes: 25 * MIB, redirects: 2000 },
    advice: {
      files: `take a paid plan (100,000 files, with PAGES_WRANGLER_MAJOR_VERSION=4); or ${FEWER_FILES}`,
      redirects: 'nothing: the pages at the other addresses send readers on',
    },
  },
  {
    name: 'Cloudflare Pages, paid',
    limits: { files: 100_000, fileBytes: 25 * MIB, redirects: 2000 },
    advice: { files: FEWER_FILES },
  },
  { name: 'Netlify', limits: { folderFiles: 54_000 }, advice: { folderFiles: FEWER_FILES } },
  {
    name: 'GitHub Pages',
    limits: { bytes: 1000 ** 3 },
    advice: { bytes: 'take kinds that nobody reads out of `exports` in site.yaml' },
  },
];

/** One limit of one host, and how far a site is beyond it. */
export interface ExceededLimit {
  host: string;
  /** In words: what there is, and how much the host takes. */
  found: string;
  advice: string;
}

/** The limits that a site exceeds; none where every host that we know takes it. */
export function exceededLimits(size: SiteSize): ExceededLimit[] {
  const found: Record<Figure, number> = {
    files: size.files,
    bytes: size.bytes,
    fileBytes: size.largest.bytes,
    folderFiles: size.fullest.files,
    redirects: size.redirects,
  };
  return HOSTS.flatMap(({ name, limits, advice }) =>
    Object.entries(limits).flatMap(([figure, most]) => {
      const key = figure as Figure;
      if (found[key] <= most) return [];
      return [{ host: name, found: wordsFor(key, found[key], most, size), advice: advice[key] ?? 'publish elsewhere' }];
    }),
  );
}

function wordsFor(figure: Figure, found: number, most: number, { largest, fullest }: SiteSize): string {
  switch (figure) {
    case 'files':
      return `${count(found)} files, and it takes ${count(most)}`;
    case 'bytes':
      return `${megabytes(found)}, and it takes ${megabytes(most)}`;
    case 'fileBytes':
      return `${megabytes(found)} in ${largest.file}, and it takes ${megabytes(most)} in a file`;
    case 'folderFiles':
      return `${count(found)} files in ${fullest.folder}, and it takes ${count(most)} in a folder`;
    case 'redirects':
      return `${count(found)} redirects, and it takes ${count(most)}`;
  }
}

function count(number: number): string {
  return number.toLocaleString('en');
}

function megabytes(bytes: number): string {
  return `${count(Math.round(bytes / 1e6))} MB`;
}
