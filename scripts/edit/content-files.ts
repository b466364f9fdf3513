import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { readText } from '../../src/library/files.ts';
import { isLocale } from '../../src/model/locale.ts';

/** What the media folder takes from a browser. */
const MEDIA = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.avif', '.gif', '.mp4', '.webm', '.vtt'];

/** What is wrong with what the page asks; its message is for whoever sits before it. */
export class Refused extends Error {
  readonly status: number;
  constructor(message: string, status = 422) {
    super(message);
    this.status = status;
  }
}

/** The absolute path of an article; throws Refused for any other path. */
export function articlePath(dir: string, path: unknown): string {
  const parts = partsOf(path);
  const [articles, locale = '', ...rest] = parts;
  if (articles === 'articles' && isLocale(locale) && rest.length > 0 && extname(rest.at(-1) ?? '') === '.mdx')
    return join(dir, ...parts);
  throw new Refused(`Unexpected file ${String(path)}, expected an article: articles/<locale>/<slug>.mdx.`, 403);
}

/** The absolute path of a file of the media folder; throws Refused for any other path. */
export function mediaPath(dir: string, path: unknown): string {
  const parts = partsOf(path);
  if (parts[0] === 'media' && parts.length > 1 && MEDIA.includes(extname(parts.at(-1) ?? '').toLowerCase()))
    return join(dir, ...parts);
  throw new Refused(`Unexpected file ${String(path)}, expected one of media/ that ends in ${MEDIA.join(', ')}.`, 403);
}

/** The parts of a path inside the content folder, which none of them leads out of. */
function partsOf(path: unknown): string[] {
  const parts = String(path).split('/');
  const leadsOut = parts.some((part) => part === '' || part.startsWith('.') || /[\\\0:]/.test(part));
  if (leadsOut) throw new Refused(`Unexpected path ${String(path)}, expected one inside the content folder.`, 403);
  return parts;
}

/** The text of a file, with LF line ends; nothing where it is not there. */
export function textAt(path: string): string | undefined {
  try {
    return readText(path).text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The files below a folder of the content folder, by their paths inside it. */
export async function filesBelow(dir: string, folder: string): Promise<string[]> {
  const names = await readdir(join(dir, ...partsOf(folder)), { recursive: true }).catch(() => []);
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).sort();
}

/** A file of the media folder as the page wants it. */
export async function mediaFile(dir: string, path: string): Promise<object> {
  const bytes = await readFile(mediaPath(dir, path));
  const id = createHash('sha256').update(bytes).digest('hex');
  return { id, content: bytes.toString('base64'), encoding: 'base64', path, name: basename(path) };
}
