import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { moveTo, shareTo } from './move-file.ts';
import { filesBelow, filesWritten, NO_MARKS } from './site-folder.ts';

/** Where a site is that was built and refused, among what is kept from one build to the next. */
export function refusedSite(cacheDir: string): string {
  return join(cacheDir, 'refused');
}

/** The file that says how the last build left each file of the site: see SiteFolder. */
export function marksOf(cacheDir: string): string {
  return join(cacheDir, 'site.json');
}

/** What a build replaces of the site that is out waits here, with its marks, until the new one may be published. */
function lastSite(cacheDir: string): string {
  return join(cacheDir, 'last-site');
}

function replacedFiles(cacheDir: string): string {
  return join(lastSite(cacheDir), 'files');
}

/**
 * Remembers the site that is out for as long as a build takes, and gives the folder for what the build replaces of it.
 * Where none is out, the build goes on from one that was refused. What an interrupted build left is not remembered:
 * it is part old and part new.
 */
export function rememberSite(outDir: string, cacheDir: string): string {
  const isThere = existsSync(join(outDir, 'index.html'));
  const isSound = isThere && !existsSync(lastSite(cacheDir));
  if (!isThere && existsSync(refusedSite(cacheDir))) moveAll(refusedSite(cacheDir), outDir);
  for (const dir of [refusedSite(cacheDir), lastSite(cacheDir)]) rmSync(dir, { recursive: true, force: true });
  const replaced = replacedFiles(cacheDir);
  mkdirSync(replaced, { recursive: true });
  const [marks, kept] = [marksOf(cacheDir), marksOf(lastSite(cacheDir))];
  if (isSound && existsSync(marks)) copyFileSync(marks, kept);
  else if (isSound) writeFileSync(kept, NO_MARKS);
  return replaced;
}

/** The new site may be published: nobody wants the last one back. */
export function forgetLastSite(cacheDir: string): void {
  rmSync(lastSite(cacheDir), { recursive: true, force: true });
}

/**
 * Takes a site that must not be published out of its folder. It is kept aside, to be looked at, and the one that was
 * out before stands in its place again. Gives whether there was one; else the folder is empty.
 */
export function refuseSite(outDir: string, cacheDir: string): boolean {
  const refused = refusedSite(cacheDir);
  rmSync(refused, { recursive: true, force: true });
  moveAll(outDir, refused);
  const marks = marksOf(lastSite(cacheDir));
  const wasThere = existsSync(marks);
  if (wasThere) {
    const replaced = replacedFiles(cacheDir);
    const stayed = filesWritten(marks).filter(
      ([file]) => !existsSync(join(replaced, file)) && existsSync(join(refused, file)),
    );
    for (const [file] of stayed) shareTo(join(outDir, file), join(refused, file));
    for (const file of filesBelow(replaced)) moveTo(join(outDir, file), join(replaced, file));
    copyFileSync(marks, marksOf(cacheDir));
  }
  forgetLastSite(cacheDir);
  return wasThere;
}

/** What a host keeps in the folder for itself, such as a Git, stays. */
function moveAll(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name === '.git') continue;
    rmSync(join(to, name), { recursive: true, force: true });
    moveTo(join(to, name), join(from, name));
  }
}
