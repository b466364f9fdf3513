import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { npmCommand } from '../../programs/npm-command.ts';

/**
 * Installs packages into a folder of their own, unless they are there in these versions. They never
 * become dependencies of the project. Throws with what npm said, and with a way round it.
 */
export async function installPackages(dir: string, packages: Readonly<Record<string, string>>): Promise<void> {
  const missing = await Promise.all(
    Object.entries(packages).map(async ([name, version]) => (await installedVersion(dir, name)) !== version),
  );
  if (!missing.includes(true)) return;
  await mkdir(dir, { recursive: true });
  const manifest = { name: 'waypost-bench-peer', private: true, type: 'module', dependencies: packages };
  await writeFile(join(dir, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  const [program, ...first] = npmCommand();
  const options = ['--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await promisify(execFile)(program, [...first, 'install', ...options], { cwd: dir });
  } catch (error) {
    const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    const said = (error as { stderr?: string }).stderr?.trim() || (error as Error).message;
    throw new Error(
      `Could not install ${names.join(', ')} into ${dir}:\n${said}\nIs the network there? Without it, measure Waypost alone with --peers none.`,
    );
  }
}

async function installedVersion(dir: string, name: string): Promise<string | undefined> {
  try {
    const manifest = await readFile(join(dir, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(manifest) as { version: string }).version;
  } catch {
    return undefined;
  }
}
