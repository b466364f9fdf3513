import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeDigest } from '../library/code-digest.ts';
import type { Settings } from './settings.ts';

/** All that pages are made by. What they are made of, the content, is in the `cacheKey` of each. */
const FOLDERS = [
  'answers',
  'components',
  'hosting',
  'i18n',
  'integration',
  'layouts',
  'library',
  'links',
  'model',
  'pages',
  'render',
  'search',
  'styles',
  'views',
];
const OTHERS = ['astro.config.mjs', 'package-lock.json'];

/**
 * The folder in which Astro keeps pages for the next build: a new one whenever the code has changed, since
 * Astro holds a page to the code that rendered it, and not to the names of the scripts that it asks for.
 * Folders of older code are removed.
 */
export async function incrementalCacheDir({ cacheDir, articleImages }: Settings): Promise<string> {
  const parent = join(cacheDir, 'astro');
  const current = `${await codeDigest(FOLDERS, OTHERS)}${articleImages ? '' : '-plain'}`;
  const kept = await readdir(parent).catch(() => []);
  await Promise.all(
    kept.filter((name) => name !== current).map((name) => rm(join(parent, name), { recursive: true, force: true })),
  );
  return join(parent, current);
}
