import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The file at a path inside a folder; nothing where there is none, or it lies outside, be it through a link. */
export function insideFile(root: string, path: string): string | undefined {
  if (/[\0]/.test(path)) return undefined;
  const place = join(root, path);
  try {
    const real = realpathSync(place);
    return real.startsWith(realpathSync(root) + sep) && statSync(real).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}
