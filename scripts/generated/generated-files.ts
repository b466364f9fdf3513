import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Texts that are made from the code, by their path in the project. */
export type GeneratedFiles = Readonly<Record<string, string>>;

/** Writes the files that differ from what lies on disk, and gives their paths. */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await staleFiles(root, files);
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files[path] ?? '');
  }
  return stale;
}

/** The paths of the files that are missing on disk, or differ from it. */
export async function staleFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const onDisk = await Promise.all(
    Object.keys(files).map((path) => readFile(join(root, path), 'utf8').catch(() => undefined)),
  );
  return Object.entries(files).flatMap(([path, text], index) => (onDisk[index] === text ? [] : [path]));
}
