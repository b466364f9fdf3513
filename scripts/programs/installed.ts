import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first of some commands that is installed, on the PATH or in further folders. */
export function installedProgram(commands: readonly string[], folders: readonly string[]): string | undefined {
  const places = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...folders];
  return commands.flatMap((command) => places.map((place) => join(place, command))).find(isProgram);
}

/**
 * Installs a package of Debian, where that needs no questions: as root. Gives whether it was tried.
 * Throws with the advice where it failed.
 */
export function installOnDebian(name: string, advice: string): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version') || !isProgram('/usr/bin/apt-get')) return false;
  console.log(`  no ${name} found; installing that of Debian`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => execFileSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  try {
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', name);
  } catch {
    throw new Error(`Debian’s ${name} could not be installed; see above why.\n\n${advice}`);
  }
  return true;
}
