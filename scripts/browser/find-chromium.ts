import { join } from 'node:path';
import { installedProgram, installOnDebian, isProgram } from '../programs/installed.ts';

/** What the browser is called on Linux, and where it lies. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

/** Where it lies on macOS, for everybody or for one user. */
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const ADVICE = `No browser to open pages with. Any Chromium will do:
  Debian, Ubuntu   sudo apt-get install chromium
  macOS            install Google Chrome, or: brew install --cask chromium
  elsewhere        set CHROMIUM to the path of Chromium, Chrome or Edge
Then run the command again. These do without:
  npm test -- --only types,lint,imports,dead-code,unit,build
  npm run bench:build -- --no-visit`;

/**
 * The path of a Chromium: the one that CHROMIUM or CHROME_PATH names, else the first one that is installed,
 * else one that is installed now, where that needs no questions (root on Debian).
 * Throws with what to do where there is none.
 */
export function findChromium(): string {
  const named = process.env['CHROMIUM'] ?? process.env['CHROME_PATH'];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM or CHROME_PATH names “${named}”, and no program is there.`);
  }
  const found = installed() ?? (installOnDebian('chromium', ADVICE) ? installed() : undefined);
  if (!found) throw new Error(ADVICE);
  return found;
}

function installed(): string | undefined {
  if (process.platform !== 'darwin') return installedProgram(COMMANDS, LINUX_FOLDERS);
  const folders = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
  return MAC_APPS.flatMap((app) => folders.map((folder) => join(folder, app))).find(isProgram);
}
