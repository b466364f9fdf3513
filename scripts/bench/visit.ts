import { createReadStream, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { CompressedFiles, encodingFor } from '../../src/hosting/compression.ts';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { findFile } from '../../src/hosting/find-file.ts';
import { listen } from '../../src/hosting/listen.ts';
import { launchBrowser } from '../browser/launch-browser.ts';

/** What a browser with an empty cache moves to show one page. */
export interface Visit {
  requests: number;
  /** Bytes over the wire, headers and all, compressed as served. */
  bytes: number;
}

/**
 * Opens a page of a built site in Chromium and counts until nothing more is asked for.
 * Throws where there is no browser.
 */
export async function visit(dir: string, href: string): Promise<Visit> {
  const server = serve(dir);
  const origin = await listen(server, 0, '127.0.0.1');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Network.enable');
    const seen: Visit = { requests: 0, bytes: 0 };
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      seen.requests++;
      seen.bytes += encodedDataLength;
    });
    const response = await page.goto(new URL(href, origin).href, { waitUntil: 'networkidle' });
    if (!response?.ok()) throw new Error(`${href} answers ${response?.status()}.`);
    return seen;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves every tool's site alike: compressed as Waypost's own server does it, without Waypost's security headers. */
function serve(dir: string): Server {
  const root = realpathSync(dir);
  const compressed = new CompressedFiles();
  return createServer(async (request, response) => {
    const file = await findFile(root, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!file || 'redirect' in file) {
      response.writeHead(404).end();
      return;
    }
    const encoding = encodingFor(file, request.headers['accept-encoding']?.toString());
    response.setHeader('Content-Type', contentTypeOf(file.path));
    if (!encoding) {
      createReadStream(file.path).pipe(response.writeHead(200));
      return;
    }
    response.writeHead(200, { 'Content-Encoding': encoding }).end(await compressed.get(file, encoding));
  });
}
