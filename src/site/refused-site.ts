import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Where a site is that was built and refused, among what is kept from one build to the next. */
export function refusedSite(cacheDir: string): string {
  return join(cacheDir, 'refused');
}

/**
 * Takes a site that must not be published out of its folder, so that no host finds one there. It is kept aside,
 * to be looked at and for the next build to go on from. What a host keeps there for itself, such as a Git, stays.
 */
export function setSiteAside(outDir: string, cacheDir: string): void {
  rmSync(refusedSite(cacheDir), { recursive: true, force: true });
  move(outDir, refusedSite(cacheDir));
}

/** Puts a site that was set aside back, for a build to go on from. */
export function bringSiteBack(outDir: string, cacheDir: string): void {
  if (existsSync(refusedSite(cacheDir))) move(refusedSite(cacheDir), outDir);
  rmSync(refusedSite(cacheDir), { recursive: true, force: true });
}

function move(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '.git') continue;
    try {
      rmSync(join(to, name), { recursive: true, force: true });
      renameSync(join(from, name), join(to, name));
    } catch {
      // Where the cache is on another disk, all is made anew.
      rmSync(join(from, name), { recursive: true, force: true });
    }
  }
}
