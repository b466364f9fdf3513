import { execFile } from 'node:child_process';
import { basename, dirname } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A file as it was at a moment (a day, or a minute in UTC), from its history in Git; nothing where there is none,
 * or the file is younger. A day counts to its end.
 */
export async function earlierText(path: string, at: string): Promise<string | undefined> {
  const git = async (...args: string[]) => (await run('git', args, { cwd: dirname(path), maxBuffer: 1 << 24 })).stdout;
  const until = at.includes('T') ? at.replace(/Z$/, ':59Z') : `${at}T23:59:59Z`;
  try {
    const commit = await git('log', '-1', '--format=%H', `--before=${until}`, '--', basename(path));
    if (!commit.trim()) return undefined;
    return (await git('show', `${commit.trim()}:./${basename(path)}`)).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}
