import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { slugify } from '../model/slug.ts';
import type { Notes } from './notes.ts';
import type { SourceArticle, SourceSet } from './source-article.ts';

/** What a page can show, by the ending of its name. */
const SHOWN = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif', '.svg', '.mp4', '.webm', '.vtt']);
const TYPES: Record<string, string> = {
  png: '.png',
  jpeg: '.jpg',
  jpg: '.jpg',
  gif: '.gif',
  webp: '.webp',
  avif: '.avif',
  'svg+xml': '.svg',
};

/** A drawing runs what it holds where somebody opens it by itself. */
const LIVELY = /<script|\son[a-z]+\s*=|javascript:|<foreignObject|<!ENTITY/i;

/** The files that articles show, each once, whatever it was called where. */
export class MediaStore {
  /** Name in the media folder → what is to lie there. */
  readonly files = new Map<string, Uint8Array | { path: string }>();
  readonly #set: SourceSet;
  readonly #known = new Map<string, string | undefined>();

  constructor(set: SourceSet) {
    this.#set = set;
  }

  /** The name under which the thing at an address will lie; nothing, and a note, where it cannot come along. */
  place(href: string, article: SourceArticle, line: number, notes: Notes): string | undefined {
    if (/^data:/i.test(href)) return this.#placeData(href, line, notes);
    const file = this.#set.fileAt(href, article);
    if (!file || 'url' in file.from) {
      notes.drop('picture-missing', line, href);
      return undefined;
    }
    const { path } = file.from;
    const key = `${path}\n${file.name}`;
    if (!this.#known.has(key)) this.#known.set(key, this.#keep(file.name, readFileSync(path), { path }));
    const name = this.#known.get(key);
    if (name === undefined) notes.drop('picture-unsafe', line, href);
    return name;
  }

  #placeData(href: string, line: number, notes: Notes): string | undefined {
    const [, type = '', data = ''] = /^data:image\/([a-z+]+);base64,([\s\S]+)$/i.exec(href.replace(/%2B/gi, '+')) ?? [];
    const ending = TYPES[type.toLowerCase()];
    const bytes = Buffer.from(data.replace(/\s/g, ''), 'base64');
    const name = ending && bytes.length > 0 ? this.#keep(`picture${ending}`, bytes, bytes) : undefined;
    if (name === undefined) notes.drop('picture-unsafe', line, href);
    return name;
  }

  /** A name of words and a digest: the same file has the same name in every run, and two never share one. */
  #keep(name: string, bytes: Uint8Array, content: Uint8Array | { path: string }): string | undefined {
    const ending = extname(name).toLowerCase();
    if (!SHOWN.has(ending)) return undefined;
    if (ending === '.svg' && LIVELY.test(Buffer.from(bytes).toString('utf8'))) return undefined;
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
    const kept = `${slugify(name.slice(0, -ending.length)).slice(0, 60) || 'picture'}-${digest}${ending}`;
    this.files.set(kept, content);
    return kept;
  }
}

/** A first text for a picture that has none, out of its name: for a person to mend. */
export function draftAlt(name: string, title: string): string {
  const words = name
    .replace(/-[0-9a-f]{8}\.[a-z0-9]+$/, '')
    .replace(/-/g, ' ')
    .trim();
  const says =
    /\p{L}{3}/u.test(words) &&
    !/^(image|img|picture|screenshot|screen shot|unnamed|bilde|bild|billede)?[\s\d]*$/i.test(words);
  return says ? `${words[0]?.toUpperCase()}${words.slice(1)}` : title;
}
