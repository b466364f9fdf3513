import { createReadStream, realpathSync } from 'node:fs';
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { byteRange } from './byte-range.ts';
import { CompressedFiles, type Encoding, encodingFor } from './compression.ts';
import { COMPRESSED_TYPES, contentTypeOf, typeOf } from './content-types.ts';
import { findFile, type SiteFile } from './find-file.ts';
import { DEFAULT_CACHE_CONTROL, headersFor } from './headers.ts';
import { REDIRECTS_LIST, RedirectsReader, withQuery } from './redirects-list.ts';

/**
 * A server for a built site, with the headers, types, compression and 404 page that its customers
 * get from a host. Throws where `dir` is not there. It does not listen yet.
 */
export function createServer(dir: string): Server {
  const root = realpathSync(dir);
  const compressed = new CompressedFiles();
  const past = new RedirectsReader(join(root, REDIRECTS_LIST));
  return createHttpServer((request, response) => {
    answer({ root, compressed, past, request, response }).catch((error: NodeJS.ErrnoException) => {
      // A reader who leaves in the middle is no fault of ours.
      if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') console.error(error.message);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
}

interface Exchange {
  root: string;
  compressed: CompressedFiles;
  past: RedirectsReader;
  request: IncomingMessage;
  response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { root, past, request, response } = exchange;
  const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const { moved, gone } = past.read();
  const address = pathname.endsWith('/') ? pathname : `${pathname}/`;
  const to = moved.get(address);
  const found = await findFile(root, gone.has(address) ? address : pathname);
  if (to !== undefined) {
    redirect(response, to, query);
  } else if (found && 'redirect' in found) {
    redirect(response, found.redirect, query);
  } else if (found) {
    await sendFile(exchange, found, pathname, gone.has(address) ? 410 : 200);
  } else {
    await sendNotFound(exchange);
  }
}

/** A browser that kept a redirect for good would go round in circles once a page is renamed back. */
function redirect(response: ServerResponse, to: string, query: string | undefined): void {
  response.writeHead(301, { Location: withQuery(to, query), 'Cache-Control': DEFAULT_CACHE_CONTROL }).end();
}

async function sendNotFound(exchange: Exchange): Promise<void> {
  const page = await findFile(exchange.root, '/404.html');
  // By its own address: what is not there must not be kept like what is.
  if (page && 'path' in page) await sendFile(exchange, page, '/404.html', 404);
  else exchange.response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

async function sendFile(exchange: Exchange, file: SiteFile, pathname: string, status: number): Promise<void> {
  const { compressed, request, response } = exchange;
  const type = typeOf(file.path);
  for (const [name, value] of Object.entries(headersFor(pathname, type))) response.setHeader(name, value);
  response.setHeader('Content-Type', contentTypeOf(file.path));
  if (COMPRESSED_TYPES.includes(type)) response.setHeader('Vary', 'Accept-Encoding');

  const encoding = encodingFor(file, request.headers['accept-encoding']?.toString());
  const etag = etagOf(file, encoding);
  response.setHeader('ETag', etag);
  if (status === 200) response.setHeader('Last-Modified', new Date(file.modified).toUTCString());
  if (status === 200 && isKnown(request, file, etag)) {
    response.writeHead(304).end();
  } else if (encoding) {
    const bytes = await compressed.get(file, encoding);
    response.writeHead(status, { 'Content-Encoding': encoding, 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } else {
    await sendBytes(request, response, file, status);
  }
}

/** Sends a file as it is, or the part of it that was asked for: films are fetched in parts. */
async function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: SiteFile,
  status: number,
): Promise<void> {
  const range = status === 200 ? byteRange(request.headers.range, file.size) : undefined;
  response.setHeader('Accept-Ranges', 'bytes');
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${file.size}` }).end();
    return;
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  if (range) response.setHeader('Content-Range', `bytes ${start}-${end}/${file.size}`);
  response.writeHead(range ? 206 : status, { 'Content-Length': end - start + 1 });
  if (request.method === 'HEAD' || file.size === 0) response.end();
  else await pipeline(createReadStream(file.path, { start, end }), response);
}

function etagOf({ size, modified }: SiteFile, encoding: Encoding | undefined): string {
  return `"${size.toString(36)}-${Math.trunc(modified).toString(36)}${encoding ? `-${encoding}` : ''}"`;
}

/** Whether the client has the file as it is. By its tag where it names one; by its time where it names that alone. */
function isKnown({ headers }: IncomingMessage, file: SiteFile, etag: string): boolean {
  if (headers['if-none-match'] !== undefined) return isSame(headers['if-none-match'], etag);
  const since = Date.parse(headers['if-modified-since'] ?? '');
  // The header has no fractions of a second.
  return Math.trunc(file.modified / 1000) * 1000 <= since;
}

function isSame(ifNoneMatch: string | undefined, etag: string): boolean {
  return (
    ifNoneMatch?.split(',').some((item) => item.trim().replace(/^W\//, '') === etag || item.trim() === '*') ?? false
  );
}
