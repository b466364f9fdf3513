import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type GateResult, runBuiltGate, runGate } from '../../src/checks/gate.ts';
import type { Report } from '../../src/checks/reporters/report.ts';
import type { BuiltChange } from '../../src/checks/rule.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { withSite } from './example-site.ts';

const SOUND = 'tests/fixtures/sound';
export const TODAY = '2026-11-22';

/** A change to a copy of the sound content folder: a text for another, a whole new file, or nothing in place of a file. */
export type Change =
  | { file: string; from: string; to: string }
  | { file: string; text: string | Uint8Array }
  | { file: string; gone: true };

/** Makes a copy of the sound content folder with some changes, for as long as `use` takes. */
export async function withContent<T>(changes: readonly Change[], use: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-'));
  try {
    await cp(SOUND, dir, { recursive: true });
    for (const change of changes) await make(join(dir, change.file), change);
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function make(path: string, change: Change): Promise<void> {
  if ('gone' in change) return rm(path);
  await mkdir(dirname(path), { recursive: true });
  if ('text' in change) return writeFile(path, change.text);
  const text = await readFile(path, 'utf8');
  if (!text.includes(change.from)) throw new Error(`“${change.from}” is not in ${path}`);
  await writeFile(path, text.replace(change.from, change.to));
}

/** What the gate says of a content folder, whether it can be read or not. */
export async function judge(dir: string, now = TODAY): Promise<Report & Partial<GateResult>> {
  const { library, problems } = await readLibrary(dir);
  return library ? runGate(library, { now }) : { problems };
}

/** What the rules say of a content folder that can be read and of pages built from it, these with some changes. */
export async function judgePages(dir: string, changes: readonly BuiltChange[], cacheDir?: string): Promise<GateResult> {
  const { library } = await readLibrary(dir);
  if (!library) throw new Error(`${dir} cannot be read.`);
  const before = await runGate(library, { now: TODAY });
  const options = { now: TODAY, ...(cacheDir && { cacheDir }) };
  return withSite(library, changes, (site) => runBuiltGate(library, before, { ...options, dir: site }));
}
