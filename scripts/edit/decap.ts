import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../programs/npm-command.ts';

const run = promisify(execFile);

/** The editing page is fetched when it is first wanted: 16 MB that nobody needs who writes in an editor of their own. */
const DECAP = {
  name: 'decap-cms',
  version: '3.16.3',
  integrity: 'sha512-hf+dPlCh7TJmWl8+6VRzHYOWhri5xgUknrZbDewaWe4s9B7xJ8PQugp2QHeSldMUKzav6+z0oIpwUYhUJDYtYw==',
};

/** The script of Decap CMS among the files of its folder; it fetches the others as it needs them. */
const DECAP_SCRIPT = 'decap-cms.js';

/**
 * The folder with Decap CMS, below `keptIn`; `onFetch` hears that it has to be fetched.
 * Throws where it cannot be, or where what came is not what was expected.
 */
export async function decapFolder(keptIn: string, onFetch: (name: string) => void): Promise<string> {
  const { name, version } = DECAP;
  const folder = join(keptIn, 'programs', `${name}-${version}`);
  if (existsSync(join(folder, DECAP_SCRIPT))) return folder;
  onFetch(`${name} ${version}`);
  const beside = `${folder}.${process.pid}`;
  try {
    await mkdir(beside, { recursive: true });
    await fetchPackage(beside);
    await run('tar', ['-xzf', await soundArchive(beside), '-C', beside, 'package/dist']);
    await rm(folder, { recursive: true, force: true });
    await rename(join(beside, 'package', 'dist'), folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return folder;
}

async function fetchPackage(into: string): Promise<void> {
  const { name, version } = DECAP;
  const [program, ...first] = npmCommand();
  try {
    await run(program, [...first, 'pack', `${name}@${version}`, '--pack-destination', into, '--silent']);
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new Error(
      `Could not fetch ${name} ${version}:\n${said}\n\nThe editing page needs it once. Is the network there?`,
    );
  }
}

async function soundArchive(folder: string): Promise<string> {
  const archive = (await readdir(folder)).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm fetched no archive of ${DECAP.name} ${DECAP.version}.`);
  const path = join(folder, archive);
  const digest = createHash('sha512')
    .update(await readFile(path))
    .digest('base64');
  if (`sha512-${digest}` !== DECAP.integrity)
    throw new Error(
      `Unexpected archive of ${DECAP.name} ${DECAP.version}, expected ${DECAP.integrity}. It was thrown away.`,
    );
  return path;
}
