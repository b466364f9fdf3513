import { execFile } from 'node:child_process';
import { access, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** What is measured beside Waypost, and what it is measured with; none of it is among Waypost's dependencies. */
const PEERS = {
  '@orama/orama': '3.1.18',
  '@orama/stemmers': '3.1.18',
  '@orama/stopwords': '3.1.18',
  esbuild: '0.28.2',
  lunr: '2.3.9',
  'lunr-languages': '1.22.0',
  minisearch: '7.2.0',
  pagefind: '1.5.2',
};

/** A module that stands in the folder, and so finds its packages. */
const LOADER = 'load.mjs';

/** The folder that the other engines live in. */
export class Peers {
  readonly dir: string;
  readonly #require: NodeJS.Require;

  private constructor(dir: string) {
    this.dir = dir;
    this.#require = createRequire(join(dir, 'package.json'));
  }

  /** Opens the folder; installs what is missing there. */
  static async open(folder: string): Promise<Peers> {
    const dir = resolve(folder);
    const installed = await Promise.all(Object.keys(PEERS).map((name) => isThere(join(dir, 'node_modules', name))));
    if (installed.includes(false)) {
      await mkdir(dir, { recursive: true });
      await writeFile(
        join(dir, 'package.json'),
        JSON.stringify({ private: true, type: 'module', dependencies: PEERS }),
      );
      await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: dir });
    }
    await writeFile(join(dir, LOADER), 'export const load = (name) => import(name);\n');
    return new Peers(dir);
  }

  /** A module of the folder. Its types are not known here: an engine says what it uses of it. */
  async load<T>(name: string): Promise<T> {
    const { load } = (await import(pathToFileURL(join(this.dir, LOADER)).href)) as { load(name: string): Promise<T> };
    return load(name);
  }

  /** Loads a CommonJS module of the folder. */
  require<T>(name: string): T {
    return this.#require(name) as T;
  }
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
