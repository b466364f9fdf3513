import { basename, join } from 'node:path';
import { listFiles } from '../../library/files.ts';
import type { SourceFile } from '../source-article.ts';

/** Finds the files that came with an export by the addresses that they had. */
export class Attachments {
  readonly #byTail = new Map<string, string | undefined>();
  readonly #names: ReadonlyMap<string, string>;

  private constructor(names: ReadonlyMap<string, string>) {
    this.#names = names;
  }

  /** `names` are the names of files whose addresses have but a number. */
  static async in(roots: readonly string[], names: ReadonlyMap<string, string> = new Map()): Promise<Attachments> {
    const attachments = new Attachments(names);
    for (const root of roots) {
      for (const file of await listFiles(root)) {
        if (/\.(json|csv)$/i.test(file)) continue;
        const parts = file.split('/');
        // By name alone, where no other file has it, and with the folder that it is in.
        for (let from = parts.length - 1; from >= 0; from--)
          attachments.#add(parts.slice(from).join('/'), join(root, file));
      }
    }
    return attachments;
  }

  #add(tail: string, path: string): void {
    const key = tail.toLowerCase();
    this.#byTail.set(key, this.#byTail.has(key) && this.#byTail.get(key) !== path ? undefined : path);
  }

  /** The file at an address of the source; nothing where it did not come along. */
  find(href: string): SourceFile | undefined {
    if (!URL.canParse(href, 'http://source.invalid')) return undefined;
    const parts = decode(new URL(href, 'http://source.invalid').pathname).toLowerCase().split('/').filter(Boolean);
    const number = parts.findLast((part) => /^\d{3,}$/.test(part));
    const last = parts.at(-1) ?? '';
    const name = number === last ? (this.#names.get(last)?.toLowerCase() ?? last) : last;
    const tails = [
      parts.slice(-2).join('/'),
      ...(number
        ? [
            `${number}/${name}`,
            `${number}-${name}`,
            `${number}_${name}`,
            ...['png', 'jpg', 'gif', 'webp'].map((ending) => `${number}.${ending}`),
          ]
        : []),
      name,
    ];
    const path = tails.map((tail) => this.#byTail.get(tail)).find(Boolean);
    return path ? { name: basename(path), from: { path } } : undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
