import type { Server } from 'node:http';
import { expect } from 'vitest';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';
import { type RunningServer, startNginx } from '../hosting/start-nginx.ts';

/** What a reader of an address gets in the end, after one step at most. */
export interface Answer {
  status: 200 | 410;
  /** Where it came out: the address itself, or where it was sent on to, with its fragment. */
  at: string;
  html: string;
}

/** Starts nginx and the local server on a built site, for as long as `use` takes. */
export async function withServers(site: string, use: (origin: string) => Promise<void>): Promise<void> {
  const servers = await Promise.all([startNginx(site), startPreview(site)]);
  try {
    for (const { origin } of servers) await use(origin);
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()));
  }
}

async function startPreview(site: string): Promise<RunningServer> {
  const server: Server = createServer(site);
  const address = await listen(server, 0, '127.0.0.1');
  return {
    origin: address.slice(0, -1),
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/**
 * Asks a server for a path as a link in a reply does, and expects what every published address must give:
 * 200; one step to a page with 200, the source kept; or 410. Nothing that a browser would keep for good.
 */
export async function ask(origin: string, path: string): Promise<Answer> {
  const get = (address: string) => fetch(origin + address, { redirect: 'manual' });
  const first = await get(`${path}?from=reply`);
  const told = origin + path;
  expect([200, 301, 410], told).toContain(first.status);
  // A browser that keeps a redirect goes round in circles once a page is renamed back.
  expect(first.headers.get('cache-control'), told).toContain('must-revalidate');
  if (first.status !== 301) return { status: first.status as 200 | 410, at: path, html: await first.text() };
  const location = first.headers.get('location') ?? '';
  const [to = '', fragment] = location.split('#');
  expect(to, told).toMatch(/^\/[^/].*\?from=reply$/);
  const second = await get(to);
  expect(second.status, `${told} leads to ${location}`).toBe(200);
  const at = to.replace('?from=reply', '') + (fragment === undefined ? '' : `#${fragment}`);
  return { status: 200, at, html: await second.text() };
}
