import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http';
import type { CDPSession, Page } from 'playwright-core';
import { listen } from '../../../src/hosting/listen.ts';
import { createServer } from '../../../src/hosting/static-server.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { percentile } from './measure.ts';

/**
 * “Fast 4G” as Chrome's developer tools have it: 9 Mbit/s down and 1.5 up, each less a tenth, and 60 ms of latency
 * times 2.75 before each response. The latency is the server's: a browser slows the requests of a page, and not those
 * of its workers.
 * @see https://chromium.googlesource.com/devtools/devtools-frontend/+/main/front_end/core/sdk/NetworkManager.ts
 */
const LATENCY_MS = 60 * 2.75;
const FAST_4G = {
  offline: false,
  latency: 0,
  downloadThroughput: (9_000_000 / 8) * 0.9,
  uploadThroughput: (1_500_000 / 8) * 0.9,
};

/** How long after the field was touched the first key comes: at once, as from a shortcut, and as a person types. */
const HESITATIONS = [0, 400];

/** From the first key to the first answer, in milliseconds: the middle of all runs, and the worst. */
export interface FirstAnswer {
  locale: string;
  hesitation: number;
  median: number;
  worst: number;
}

/** Opens front pages of a built site on “Fast 4G”, nothing of it kept, and types `questions`, by locale. */
export async function firstAnswers(
  distDir: string,
  questions: Readonly<Record<string, string>>,
  runs: number,
): Promise<FirstAnswer[]> {
  const server = slowServer(distDir);
  const baseURL = await listen(server, 0, '127.0.0.1');
  const browser = await launchBrowser();
  const results: FirstAnswer[] = [];
  try {
    for (const [locale, question] of Object.entries(questions)) {
      for (const hesitation of HESITATIONS) {
        const times: number[] = [];
        for (let run = 0; run < runs; run++) {
          const page = await browser.newPage({ baseURL });
          times.push(await timeOn(page, `/${locale}/`, question, hesitation));
          await page.close();
        }
        times.sort((a, b) => a - b);
        results.push({ locale, hesitation, median: percentile(times, 0.5), worst: times.at(-1) ?? 0 });
      }
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
  return results;
}

async function timeOn(page: Page, path: string, question: string, hesitation: number): Promise<number> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await page.goto(path, { waitUntil: 'load' });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', FAST_4G);
  return page.evaluate(
    async ([typed, wait]) => {
      const input = document.querySelector<HTMLInputElement>('search-box input');
      if (!input) throw new Error('No search field on the page.');
      input.focus();
      await new Promise((resolve) => setTimeout(resolve, wait));
      const begun = performance.now();
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const list = input.closest('search-box')?.querySelector('[role=listbox]');
      while (!list?.querySelector('[role=option]')) await new Promise(requestAnimationFrame);
      return performance.now() - begun;
    },
    [question, hesitation] as const,
  );
}

/** The site as a host serves it, each response as late as on a phone. */
function slowServer(distDir: string): Server {
  const [handle] = createServer(distDir).listeners('request') as [RequestListener];
  return createHttpServer((request, response) => {
    setTimeout(() => handle(request, response), LATENCY_MS);
  });
}
