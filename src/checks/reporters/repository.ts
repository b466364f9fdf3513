import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The root of the repository that holds a folder; the folder itself where there is none. */
export function repositoryOf(dir: string): string {
  for (let at = resolve(dir); dirname(at) !== at; at = dirname(at)) if (existsSync(join(at, '.git'))) return at;
  return resolve(dir);
}

/** The path of a file of the content folder from the root of the repository, with `/`. */
export function pathInRepository(root: string, dir: string, file: string): string {
  return (
    relative(root, join(resolve(dir), file))
      .split(sep)
      .join('/') || '.'
  );
}
