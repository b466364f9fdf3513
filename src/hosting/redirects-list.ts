import { readFileSync, statSync } from 'node:fs';
import type { Signposts } from '../links/signposts.ts';

/** Where the local server finds what hosts are told of addresses of the past. */
export const REDIRECTS_LIST = '_hosting/redirects.json';

/** What a server answers at an address of the past: where to go instead, or that nothing is there any more. */
export interface Redirects {
  moved: ReadonlyMap<string, string>;
  gone: ReadonlySet<string>;
}

const NONE: Redirects = { moved: new Map(), gone: new Set() };

export function redirectsList({ moved, gone }: Signposts): string {
  const list = { moved: Object.fromEntries(moved.map(({ at, to }) => [at, to])), gone: gone.map(({ at }) => at) };
  return `${JSON.stringify(list, null, 1)}\n`;
}

/** Reads the list of a built site whenever it was written anew; a site without one has no past. */
export class RedirectsReader {
  readonly #path: string;
  #modified = 0;
  #redirects = NONE;

  constructor(path: string) {
    this.#path = path;
  }

  read(): Redirects {
    const modified = statSync(this.#path, { throwIfNoEntry: false })?.mtimeMs;
    if (modified === undefined) return NONE;
    if (modified !== this.#modified) {
      const { moved, gone } = JSON.parse(readFileSync(this.#path, 'utf8')) as {
        moved: Record<string, string>;
        gone: string[];
      };
      this.#redirects = { moved: new Map(Object.entries(moved)), gone: new Set(gone) };
      this.#modified = modified;
    }
    return this.#redirects;
  }
}

/** An address with the query of a request, which comes before the fragment. */
export function withQuery(address: string, query: string | undefined): string {
  const [path = '', fragment] = address.split('#');
  return path + (query ? `?${query}` : '') + (fragment === undefined ? '' : `#${fragment}`);
}
