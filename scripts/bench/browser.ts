import { accessSync, constants } from 'node:fs';

/** Where systems keep a Chromium. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a Chromium: the one that CHROMIUM names, else one where systems keep it. Throws where there is none. */
export function findBrowser(): string {
  const named = process.env['CHROMIUM'];
  const path = (named ? [named] : PLACES).find(isProgram);
  if (path) return path;
  const looked = named ?? PLACES.join(', ');
  throw new Error(
    `No Chromium found (looked at ${looked}). Name one in the variable CHROMIUM, or leave visits out with --no-visit.`,
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
