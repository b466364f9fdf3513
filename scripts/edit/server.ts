import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { BACKEND_PATH, MEDIA_FOLDER } from './config.ts';
import { Refused } from './content-files.ts';

/** What the server is asked for besides its files. */
export interface Answers {
  config(): object;
  backend(body: unknown): Promise<unknown>;
  preview(body: unknown): Promise<unknown>;
  /** The file of the media folder at a path inside the content folder. Throws Refused where there is none. */
  media(path: string): string;
}

/** Decap CMS styles with inline styles, and compiles what it checks its settings with. Nothing comes from other hosts. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const PAGE = new URL('page/', import.meta.url);

/** No form of an article, with its pictures, is larger: in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The server of the editing page, for this machine alone: it writes files, so it answers no page but its own.
 * `decap` is the folder with Decap CMS. It does not listen yet.
 */
export function createEditServer(decap: string, answers: Answers): Server {
  return createServer((request, response) => {
    answer(request, response, decap, answers).catch((error: unknown) => {
      const refused = error instanceof Refused;
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent)
        send(response, refused ? error.status : 500, 'application/json', JSON.stringify({ error: message }));
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  decap: string,
  answers: Answers,
): Promise<void> {
  const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
  refuseStrangers(request);
  if (request.method === 'POST') {
    const body = await bodyOf(request);
    const result =
      path === BACKEND_PATH
        ? await answers.backend(body)
        : path === '/preview'
          ? await answers.preview(body)
          : undefined;
    if (result === undefined) throw new Refused(`There is nothing at ${path}.`, 404);
    return send(response, 200, 'application/json', JSON.stringify(result));
  }
  if (path === '/config.json') return send(response, 200, 'application/json', JSON.stringify(answers.config()));
  const file = /^\/decap\/([\w.-]+\.js)$/.exec(path)?.[1];
  if (file) return send(response, 200, contentTypeOf(file), await fileAt(join(decap, file)));
  if (path.startsWith(`/${MEDIA_FOLDER}/`))
    return send(response, 200, contentTypeOf(path), await fileAt(answers.media(path.slice(1))));
  if (path === '/setup.js') {
    const script = await readFile(new URL('setup.ts', PAGE), 'utf8');
    return send(response, 200, 'text/javascript', stripTypeScriptTypes(script));
  }
  const name = { '/': 'index.html', '/before.js': 'before.js', '/preview.css': 'preview.css' }[path];
  if (!name) throw new Refused(`There is nothing at ${path}.`, 404);
  send(response, 200, contentTypeOf(name), await readFile(new URL(name, PAGE)));
}

/** A page of another site could ask too, from a browser on this machine: by its own name, or by one that leads here. */
function refuseStrangers({ headers }: IncomingMessage): void {
  const { host = '', origin } = headers;
  const isOurs =
    /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`);
  if (!isOurs) throw new Refused('This server answers its own page alone.', 403);
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  // No form of another site can send this type without asking first.
  if (!request.headers['content-type']?.startsWith('application/json')) throw new Refused('Expected JSON.', 415);
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) throw new Refused('That is too large.', 413);
  return json(request).catch(() => {
    throw new Refused('Expected JSON.', 400);
  });
}

async function fileAt(path: string): Promise<Buffer> {
  return readFile(path).catch(() => {
    throw new Refused('There is no such file.', 404);
  });
}

function send(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Security-Policy': POLICY,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
