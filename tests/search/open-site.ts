import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';
import { findChromium } from '../browser/find-chromium.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser, and the built demo served as a host would serve it, headers and all. */
export interface OpenSite {
  /** A page in a context of its own; what its policy refuses is gathered in `refused`. */
  page(options?: BrowserContextOptions): Promise<{ page: Page; refused: string[] }>;
  close(): Promise<void>;
}

/** Opens the site that `npm run build` wrote. */
export async function openSite(): Promise<OpenSite> {
  const server: Server = createServer(process.env['WAYPOST_OUT'] ?? 'dist');
  const baseURL = await listen(server, 0, '127.0.0.1');
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: FLAGS });
  return {
    async page(options = {}) {
      const context = await browser.newContext({ baseURL, ...options });
      const page = await context.newPage();
      const refused: string[] = [];
      page.on('console', (message) => {
        if (/content security policy/i.test(message.text())) refused.push(message.text());
      });
      return { page, refused };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What is expected of something that changes as the page works. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000 });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The ids of the WCAG 2.2 AA rules that the part of the page breaks, with where. */
export async function violations(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (within) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found = await axe.run(within, { runOnly: tags });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, selector);
}
