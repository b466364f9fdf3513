import type { Browser, CDPSession, Page, Worker } from 'playwright-core';
import { listen } from '../../../src/hosting/listen.ts';
import { createServer } from '../../../src/hosting/static-server.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { type KeyTimes, type Watch, watchDesk, watchWorker } from './watch-desk.ts';

/** “Fast 4G” of Chromium’s developer tools: 9 Mbit/s down and 1.5 up less a tenth, 165 ms from there and back. */
const FAST_4G = { latency: 165, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 };

/** How much slower than this machine a telephone is, as developer tools have it. */
const SLOWDOWN = 4;

/** A practised typist's pause between two keys. */
const BETWEEN_KEYS_MS = 100;

/** Longer than anything is put off that a key, or a new window, sets off. */
const SETTLED_MS = 1500;

/** What it is to use the support page, in milliseconds and bytes. */
export interface DeskFigures {
  /** From asking for the page to the first key’s answer on the screen; each with nothing kept. */
  opening: readonly number[];
  /** Moved until then. */
  bytes: number;
  /** For each key, from pressing it to its answer in the page, and to that on the screen at the next frame. */
  answered: readonly number[];
  painted: readonly number[];
  /** As `answered`, with the worker as quick as it is: so much shows who slows a page in the developer tools. */
  unslowedWorker: readonly number[];
}

interface Task {
  /** The built site. */
  dir: string;
  /** The address of its support page. */
  href: string;
  /** What is typed, a key at a time. */
  questions: readonly string[];
  /** How often the page is opened. */
  runs: number;
}

/** Opens the support page and types, in Chromium. Throws where there is no browser. */
export async function measureDesk({ dir, href, questions, runs }: Task): Promise<DeskFigures> {
  const server = createServer(dir);
  const address = new URL(href, await listen(server, 0, '127.0.0.1')).href;
  const browser = await launchBrowser();
  try {
    const openings: { ms: number; bytes: number }[] = [];
    // The first opening warms up the server, which compresses as it is asked.
    for (let run = 0; run <= runs; run++) openings.push(await open(browser, address));
    const counted = openings.slice(1);
    return {
      opening: counted.map(({ ms }) => ms),
      bytes: Math.max(...counted.map(({ bytes }) => bytes)),
      ...(await type(browser, address, questions)),
    };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function newPage(browser: Browser): Promise<{ page: Page; devtools: CDPSession }> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.addInitScript(watchDesk);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  return { page, devtools };
}

async function open(browser: Browser, address: string): Promise<{ ms: number; bytes: number }> {
  const { page, devtools } = await newPage(browser);
  let bytes = 0;
  devtools.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...FAST_4G });
  // A new window has Chromium load some hundred files of its own surface; whoever opens the page has had theirs long.
  await page.waitForTimeout(SETTLED_MS);
  await page.goto(address, { waitUntil: 'commit' });
  // As soon as there is a field, somebody types into it.
  await page.locator('support-desk input').first().press('c');
  await page.waitForFunction(() => (globalThis as unknown as { watch: Watch }).watch.first !== undefined);
  const first = await page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.first);
  await page.context().close();
  return { ms: first ?? Number.NaN, bytes };
}

/**
 * Types every question. Chromium slows the page alone, not its worker: so what the worker takes by its own clock is
 * added as often as the page is slower.
 */
async function type(
  browser: Browser,
  address: string,
  questions: readonly string[],
): Promise<Pick<DeskFigures, 'answered' | 'painted' | 'unslowedWorker'>> {
  const { page, devtools } = await newPage(browser);
  await page.goto(address, { waitUntil: 'networkidle' });
  // By now the text of all articles is there, too.
  await page.keyboard.type('warm');
  await page.waitForTimeout(SETTLED_MS);
  const [worker] = page.workers();
  if (!worker) throw new Error(`${address} has started no worker.`);
  await worker.evaluate(watchWorker);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const answered: number[] = [];
  const painted: number[] = [];
  const unslowedWorker: number[] = [];
  for (const question of questions) {
    for (const key of await typeOut(page, worker, question)) {
      const more = (SLOWDOWN - 1) * key.worker;
      answered.push(key.answered + more);
      painted.push(key.painted + more);
      unslowedWorker.push(key.answered);
    }
  }
  await page.context().close();
  return { answered, painted, unslowedWorker };
}

/** Types a question out, a key at a time. For each key, what it took, and what of that the worker took. */
async function typeOut(page: Page, worker: Worker, question: string): Promise<(KeyTimes & { worker: number })[]> {
  await page.keyboard.press('Escape');
  const keys: (KeyTimes & { worker: number })[] = [];
  for (const letter of question) {
    const times = page.evaluate(() => (globalThis as unknown as { watch: Watch }).watch.nextKey());
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    const { answered, painted } = await times;
    const took = await worker.evaluate(() => (globalThis as unknown as { took: number[] }).took.splice(0));
    keys.push({ answered, painted, worker: took[0] ?? 0 });
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  return keys;
}
