import { join } from 'node:path';
import type { Command } from '../measure.ts';

export const PAGEFIND = { pagefind: '1.6.0' } as const;

/** Runs the first command, and where it succeeds, Pagefind over what it wrote. */
const THEN_PAGEFIND = 'node=$1 pagefind=$2 site=$3; shift 3; "$@" && exec "$node" "$pagefind" --site "$site"';

/** A build of a site in `dir`, with Pagefind of the packages above it. */
export function thenPagefind(argv: readonly string[], dir: string, outDir: string): Command {
  const pagefind = join(dir, '../node_modules/pagefind/lib/runner/bin.cjs');
  return { argv: ['sh', '-c', THEN_PAGEFIND, 'sh', process.execPath, pagefind, outDir, ...argv], cwd: dir, env: {} };
}
