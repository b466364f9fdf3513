import { rename, unlink, writeFile } from 'node:fs/promises';

/** Writes files, by path, so that each is whole at all times: all of them beside their places first, then into them. */
export async function writeTogether(files: ReadonlyMap<string, string>): Promise<void> {
  const beside = (path: string) => `${path}.${process.pid}`;
  try {
    for (const [path, text] of files) await writeFile(beside(path), text);
  } catch (error) {
    for (const path of files.keys()) await unlink(beside(path)).catch(() => {});
    throw error;
  }
  for (const path of files.keys()) await rename(beside(path), path);
}
