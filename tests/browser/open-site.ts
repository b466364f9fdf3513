import type { Server } from 'node:http';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';

/** A browser, and the built demo served as a host would serve it, headers and all. */
export interface OpenSite {
  page(options?: BrowserContextOptions): Promise<WatchedPage>;
  close(): Promise<void>;
}

/** A page in a context of its own, and what went wrong behind its reader's back. */
export interface WatchedPage {
  page: Page;
  /** What the content security policy refused. */
  refused: string[];
  /** Errors in the console, scripts that threw, and requests to other hosts. */
  faults: string[];
}

/** Where `npm run build` wrote the site. */
export const BUILT_SITE = process.env['WAYPOST_OUT'] ?? 'dist';

/** Opens the site that `npm run build` wrote, or another. */
export async function openSite(dir = BUILT_SITE): Promise<OpenSite> {
  const server: Server = createServer(dir);
  const baseURL = await listen(server, 0, '127.0.0.1');
  const browser = await launchBrowser();
  return {
    async page(options = {}) {
      const context = await browser.newContext({ baseURL, ...options });
      const page = await context.newPage();
      return { page, ...watch(page, baseURL) };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function watch(page: Page, baseURL: string): Pick<WatchedPage, 'refused' | 'faults'> {
  const refused: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) refused.push(message.text());
    // A page that is not there is told by its status, and the browser tells it again here.
    if (message.type() === 'error' && !/404 \(Not Found\)|410 \(Gone\)/.test(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && url.origin !== new URL(baseURL).origin) faults.push(`asked ${url.origin}`);
  });
  return { refused, faults };
}
