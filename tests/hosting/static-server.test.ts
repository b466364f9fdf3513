import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor } from '../../src/hosting/headers.ts';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';

const PAGE = `<!doctype html><title>Side</title><p>${'Blåbærgrød på Ærø. '.repeat(200)}`;
const FILM = Buffer.from(Array.from({ length: 5000 }, (_, n) => n % 256));
const SITE: Record<string, string | Buffer> = {
  'index.html': PAGE,
  '404.html': '<!doctype html><title>Not here</title>',
  'en/index.html': PAGE,
  'en/rss.xml': '<rss/>',
  'api/articles.ndjson': '{}\n',
  'api/en/zammad.csv': 'name\r\n',
  'en/articles/card.md': '# Card\n',
  'media/film.mp4': FILM,
  'media/å b.svg': '<svg/>',
  _headers: 'for the host',
  '_hosting/nginx.conf': 'for the host',
  '.nojekyll': '',
};

let dir: string;
let server: Server;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-serve-'));
  for (const [file, content] of Object.entries(SITE)) {
    await mkdir(join(dir, 'site', file, '..'), { recursive: true });
    await writeFile(join(dir, 'site', file), content);
  }
  await writeFile(join(dir, 'secret.txt'), 'secret');
  await symlink(join(dir, 'secret.txt'), join(dir, 'site/link.txt'));
  server = createServer(join(dir, 'site'));
  await listen(server, 0, '127.0.0.1');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(dir, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks for a path exactly as it is written: `fetch` would tidy it up. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });
}

describe('the local server', () => {
  it('serves a folder by its page, with the headers of the table', async () => {
    const { status, headers, body } = await ask('/en/?q=card');
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    for (const [name, value] of Object.entries(headersFor('/en/', 'text/html')))
      expect(headers[name.toLowerCase()]).toBe(value);
  });

  it.each([
    ['/en/rss.xml', 'application/xml; charset=utf-8'],
    ['/api/articles.ndjson', 'application/x-ndjson; charset=utf-8'],
    ['/api/en/zammad.csv', 'text/csv; charset=utf-8'],
    ['/en/articles/card.md', 'text/markdown; charset=utf-8'],
    ['/media/%C3%A5%20b.svg', 'image/svg+xml; charset=utf-8'],
    ['/media/film.mp4', 'video/mp4'],
  ])('names the type of %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('sends an address without its slash on to the one with it', async () => {
    const { status, headers } = await ask('/en?q=card');
    expect([status, headers.location]).toEqual([301, '/en/?q=card']);
  });

  it.each(['/nothing/', '/en/rss.xml/', '/%', '/%00', '/media/'])('answers %s with the page for 404', async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).toContain('Not here');
    expect(headers['content-security-policy']).toBeDefined();
  });

  it.each([
    '/../secret.txt',
    '/en/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/_headers',
    '/_hosting/nginx.conf',
    '/.nojekyll',
  ])('gives nothing away that is not the site: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toMatch(/secret|for the host/);
  });

  it('never sends anybody to another site', async () => {
    const { status, headers } = await ask('//example.com/%2e%2e');
    expect([status, headers.location]).toEqual([404, undefined]);
  });

  it('lets nobody keep a page that is not there', async () => {
    expect((await ask('/_astro/gone.css')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('compresses pages, and tells caches', async () => {
    const brotli = await ask('/en/', { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(brotli.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzip = await ask('/en/', { 'Accept-Encoding': 'gzip, br;q=0' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(brotli.body.length).toBeLessThan(PAGE.length / 2);
  });

  it('leaves films as they are', async () => {
    const { headers, body } = await ask('/media/film.mp4', { 'Accept-Encoding': 'br' });
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.equals(FILM)).toBe(true);
  });

  it('tells when a file was written, and answers 304 to who has it since then', async () => {
    const path = '/api/articles.ndjson';
    await utimes(join(dir, 'site', path), 1_000_000_000, 1_000_000_000.5);
    const { headers } = await ask(path);
    const modified = 'Sun, 09 Sep 2001 01:46:40 GMT';
    expect(headers['last-modified']).toBe(modified);
    const statusSince = async (since: string, more = {}) =>
      (await ask(path, { 'If-Modified-Since': since, ...more })).status;
    expect(await statusSince(modified)).toBe(304);
    expect(await statusSince('Sun, 09 Sep 2001 01:46:39 GMT')).toBe(200);
    expect(await statusSince('yesterday')).toBe(200);
    // A tag says more than a time, and counts alone where both are sent.
    expect(await statusSince(modified, { 'If-None-Match': '"another"' })).toBe(200);
  });

  it('answers 304 while a file is the same', async () => {
    const headers = { 'Accept-Encoding': 'br' };
    const { etag = '' } = (await ask('/en/', headers)).headers;
    const again = await ask('/en/', { ...headers, 'If-None-Match': etag });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    await writeFile(join(dir, 'site/en/index.html'), `${PAGE}!`);
    expect((await ask('/en/', { ...headers, 'If-None-Match': etag })).status).toBe(200);
    await writeFile(join(dir, 'site/en/index.html'), PAGE);
  });

  it.each([
    ['bytes=0-99', 'bytes 0-99/5000', FILM.subarray(0, 100)],
    ['bytes=4990-', 'bytes 4990-4999/5000', FILM.subarray(4990)],
    ['bytes=-10', 'bytes 4990-4999/5000', FILM.subarray(4990)],
    ['bytes=4000-9999', 'bytes 4000-4999/5000', FILM.subarray(4000)],
  ])('sends the part of a film that is asked for: %s', async (range, contentRange, bytes) => {
    const { status, headers, body } = await ask('/media/film.mp4', { Range: range });
    expect([status, headers['content-range']]).toEqual([206, contentRange]);
    expect(body.equals(bytes)).toBe(true);
  });

  it('refuses a part that is not there', async () => {
    const { status, headers } = await ask('/media/film.mp4', { Range: 'bytes=5000-' });
    expect([status, headers['content-range']]).toEqual([416, 'bytes */5000']);
  });

  it('answers HEAD like GET, without the body', async () => {
    for (const path of ['/en/', '/media/film.mp4', '/nothing/']) {
      const [head, get] = [await ask(path, {}, 'HEAD'), await ask(path)];
      expect([head.status, head.headers['content-length']]).toEqual([get.status, get.headers['content-length']]);
      expect(head.body).toHaveLength(0);
    }
  });

  it('takes nothing in', async () => {
    const { status, headers } = await ask('/en/', {}, 'POST');
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  it('takes the next port where one is taken', async () => {
    const other = createServer(join(dir, 'site'));
    const { port } = server.address() as AddressInfo;
    const address = await listen(other, port, '127.0.0.1');
    other.close();
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
  });
});
