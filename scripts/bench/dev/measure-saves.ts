import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../browser/launch-browser.ts';
import type { Command } from '../measure.ts';

/** Milliseconds from a save until the browser shows what came of it, rising. */
export interface SaveTimes {
  /** The new sentence stands on the page. */
  shown: number[];
  /** What the gate finds in the new text stands over the page. */
  found: number[];
}

/** A machine at work takes long to start; a save that is not seen by then never is. */
const PATIENCE = 300_000;

/** Between two saves. */
const PAUSE_MS = 1500;

interface Saves {
  /** Starts the dev server, which says where it listens. */
  server: Command;
  /** The file of an article, and the address of its page. */
  file: string;
  href: string;
  /** How often each of the two is measured. */
  saves: number;
}

/**
 * Opens an article while the dev server runs, saves its file again and again, and watches the page in Chromium.
 * Each second save plants a goal that is not there, which two rules find. The file is left as it was.
 */
export async function measureSaves({ server, file, href, saves }: Saves): Promise<SaveTimes> {
  const [program = '', ...args] = server.argv;
  const child = spawn(program, args, { cwd: server.cwd, env: { ...process.env, ...server.env } });
  const text = await readFile(file, 'utf8');
  const times: SaveTimes = { shown: [], found: [] };
  try {
    const origin = await addressOf(child);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(new URL(href, origin).href, { timeout: PATIENCE });
      // The first two saves warm what later ones find warm, as a writer's do.
      for (let save = -1; save <= saves; save++) {
        const sentence = `This is save number ${save + 2}.`;
        const shown = await timeTo(page, showsText, sentence, () => writeFile(file, `${text}\n${sentence}\n`));
        const found = await timeTo(page, showsFinding, 'no-such-goal', () =>
          writeFile(file, text.replace(/^goal: .*$/m, 'goal: no-such-goal')),
        );
        if (save <= 0) continue;
        times.shown.push(shown);
        times.found.push(found);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await writeFile(file, text);
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  for (const list of [times.shown, times.found]) list.sort((a, b) => a - b);
  return times;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /https?:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(said)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', failed);
    child.on('exit', () => failed(new Error(`The dev server stopped:\n${said.slice(-2000)}`)));
  });
}

/** From a save until the page shows what came of it, at the next frame. */
async function timeTo(page: Page, shows: (text: string) => boolean, text: string, save: () => Promise<void>) {
  // A writer reads and thinks between saves; by then the page is there, and the gate has spoken.
  await page.waitForLoadState('networkidle');
  await setTimeout(PAUSE_MS);
  const begun = performance.now();
  await save();
  await page.waitForFunction(shows, text, { polling: 'raf', timeout: PATIENCE });
  return performance.now() - begun;
}

function showsText(text: string): boolean {
  return document.querySelector('article')?.innerText.includes(text) ?? false;
}

function showsFinding(text: string): boolean {
  return document.querySelector('vite-error-overlay')?.shadowRoot?.textContent?.includes(text) ?? false;
}
