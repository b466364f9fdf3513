import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative } from 'node:path';
import type { Settings } from '../src/integration/settings.ts';

/** Throws where a build cannot write into its `--out`, or must not. */
export function checkOutFolder(settings: Settings): void {
  refuseToEmpty(settings);
  refuseOtherDisk(settings);
}

/** A build removes what is not of the site. Throws where that would be what the site is made from. */
function refuseToEmpty({ outDir, contentDir }: Settings): void {
  for (const dir of [contentDir, process.cwd()]) {
    if (!isWithin(outDir, dir)) continue;
    throw new Error(
      `Unexpected --out “${outDir}”: a build empties that folder, and ${dir} is in it. Name a folder of its own, such as dist.`,
    );
  }
}

/** For a folder outside the project, Astro makes some files within the project and moves them, which no disk does to another. */
function refuseOtherDisk({ outDir }: Settings): void {
  if (isWithin(process.cwd(), outDir) || diskOf(outDir) === diskOf(process.cwd())) return;
  throw new Error(
    `Unexpected --out “${outDir}”: it is on another disk than the project, where Astro cannot move its files. Name a folder within the project, such as dist, and copy that.`,
  );
}

function isWithin(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** The disk of a folder, or of the one in which it would be made. */
function diskOf(dir: string): number {
  const parent = dirname(dir);
  return existsSync(dir) || parent === dir ? statSync(dir).dev : diskOf(parent);
}
