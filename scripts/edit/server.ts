import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { json, text } from 'node:stream/consumers';
import type { RoomFile } from '../../src/editors/write-room.ts';
import { contentTypeOf } from '../../src/hosting/content-types.ts';
import { BACKEND_PATH, MEDIA_FOLDER } from './config.ts';
import { Refused } from './content-files.ts';
import { refusalPage } from './refusal-page.ts';
import { BEGIN_PATH, ROOM_PATH } from './room.ts';
import { ROOM_POLICY, send } from './send.ts';

/** What the server is asked for besides its files. */
export interface Answers {
  config(): object;
  backend(body: unknown): Promise<unknown>;
  preview(body: unknown): Promise<unknown>;
  /** A file of the editors' room, by what follows `/editors/` in its address. */
  room(path: string): Promise<RoomFile | undefined>;
  /** Begins an article from a form of the room; gives the address at which it is written. */
  begin(form: unknown): Promise<string>;
  /** The file of the media folder at a path inside the content folder. Throws Refused where there is none. */
  media(path: string): string;
}

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
  if (request.method === 'POST' && path === BEGIN_PATH) return begin(request, response, answers);
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
  if (path.startsWith(ROOM_PATH)) {
    const found = await answers.room(path.slice(ROOM_PATH.length));
    if (found) return send(response, 200, contentTypeOf(found.path), found.text(), ROOM_POLICY);
  }
  if (path.startsWith(`/${MEDIA_FOLDER}/`))
    return send(response, 200, contentTypeOf(path), await fileAt(answers.media(path.slice(1))));
  if (path === '/setup.js') {
    const script = await readFile(new URL('setup.ts', PAGE), 'utf8');
    return send(response, 200, 'text/javascript', stripTypeScriptTypes(script));
  }
  const name = { '/': 'index.html', '/before.js': 'before.js', '/page.css': 'page.css', '/preview.css': 'preview.css' }[
    path
  ];
  if (!name) throw new Refused(`There is nothing at ${path}.`, 404);
  send(response, 200, contentTypeOf(name), await readFile(new URL(name, PAGE)));
}

/** A form leads on to a page, also where it is refused. */
async function begin(request: IncomingMessage, response: ServerResponse, answers: Answers): Promise<void> {
  if (request.headers.origin === undefined) throw new Refused('This server answers its own page alone.', 403);
  const form = Object.fromEntries(new URLSearchParams(await text(request)));
  try {
    response.writeHead(303, { Location: await answers.begin(form) }).end();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    send(response, error.status, 'text/html', refusalPage(error.message), ROOM_POLICY);
  }
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
