import { installedProgram, installOnDebian } from '../../scripts/programs/installed.ts';

/** On Debian it lies where the PATH of others than root does not look. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

const ADVICE = `No nginx to test redirects with:
  Debian, Ubuntu   sudo apt-get install nginx-light
  macOS            brew install nginx
  elsewhere        install nginx, so that it is on the PATH
Then run the tests again.`;

/** The path of nginx, installed now where that needs no questions. Throws with what to do where there is none. */
export function findNginx(): string {
  const find = () => installedProgram(['nginx'], FOLDERS);
  const found = find() ?? (installOnDebian('nginx-light', ADVICE) ? find() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}
