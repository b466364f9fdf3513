import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import type { GateResult } from '../checks/gate.ts';
import { withToday } from '../editors/history.ts';
import { type RoomArticle, roomOf } from '../editors/room.ts';
import { roomFileAt, roomFiles } from '../editors/write-room.ts';
import { contentTypeOf } from '../hosting/content-types.ts';
import { currentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { currentResult } from './current-result.ts';
import type { Settings } from './settings.ts';

const EDITORS = '/editors/';

/** Serves the editors' room while one writes, as the gate spoke last. */
export function serveEditors(server: ViteDevServer, settings: Settings): void {
  server.middlewares.use((request, response, next) => {
    const path = decodeURIComponent(request.url?.split('?')[0] ?? '');
    if (`${path}/` === EDITORS) return response.writeHead(302, { Location: EDITORS }).end();
    if (!path.startsWith(EDITORS)) return next();
    const result = currentResult();
    if (!result) return response.writeHead(503, { 'Retry-After': '1', Refresh: '1' }).end('The content is being read.');
    const file = roomFileAt(path.slice(EDITORS.length), filesOf(result, settings));
    if (!file) return next();
    response.setHeader('Content-Type', contentTypeOf(file.path));
    response.end(file.text());
  });
}

function filesOf(result: GateResult, { contentDir, now }: Settings) {
  const room = roomOf(currentLibrary(), result, { now, history: withToday([], result, now) });
  return roomFiles(room, {
    article: publicPage,
    open: ({ file, line, column }) =>
      `/__open-in-editor?file=${encodeURIComponent(`${join(contentDir, file)}:${line}:${column}`)}`,
  });
}

/** Writes the room into the site that is being built. Gives the number of its files. */
export function publishEditors(library: Library, site: SiteFolder, { now }: Settings): number {
  const result = currentResult();
  if (!result) return 0;
  const room = roomOf(library, result, { now, history: withToday([], result, now) });
  const files = roomFiles(room, { article: publicPage });
  for (const { path, text } of files) site.write(EDITORS.slice(1) + path, text());
  return files.length;
}

function publicPage({ href, draft }: RoomArticle): string | undefined {
  return draft ? undefined : href;
}
