import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** The index could not be made; the message says why, in words for whoever builds the site. */
export class SearchIndexError extends Error {
  constructor(message: string, cause?: unknown) {
    super(`The search index could not be made: ${message}`, { cause });
    this.name = 'SearchIndexError';
  }
}

/** Runs Pagefind's program, and gives each line that it says to `onProgress`. Throws SearchIndexError. */
export async function runPagefind(args: string[], onProgress: ((line: string) => void) | undefined): Promise<void> {
  const program = await findProgram();
  const child = spawn(program, args, { windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const lines: string[] = [];
  const read = (chunk: Buffer) => {
    for (const line of chunk.toString().split('\n').filter(Boolean)) {
      lines.push(line);
      onProgress?.(line);
    }
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) =>
      reject(new SearchIndexError(`${program} could not be started (${error.message}).`, error)),
    );
    child.on('close', resolve);
  });
  if (code !== 0) throw new SearchIndexError(`Pagefind stopped with code ${code}.\n${lines.slice(-10).join('\n')}`);
}

/** The version of Pagefind that is installed. Throws SearchIndexError. */
export async function pagefindVersion(): Promise<string> {
  return JSON.parse(await readFile(inPackage('../package.json'), 'utf8')).version;
}

/** Asks the package itself, which knows the names of its builds for each system. */
async function findProgram(): Promise<string> {
  try {
    const { resolveBinaryPath } = (await import(inPackage('resolveBinary.js').href)) as {
      resolveBinaryPath(names: string[]): string;
    };
    return resolveBinaryPath(['pagefind_extended', 'pagefind']);
  } catch (error) {
    const system = `${process.platform}-${process.arch}`;
    throw new SearchIndexError(`Pagefind is not installed for ${system}. Run npm ci without --omit=optional.`, error);
  }
}

function inPackage(path: string): URL {
  try {
    return new URL(path, import.meta.resolve('pagefind'));
  } catch (error) {
    throw new SearchIndexError('Pagefind is not installed. Run npm ci.', error);
  }
}
