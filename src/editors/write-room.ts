import { readFileSync } from 'node:fs';
import { h } from 'hastscript';
import { absolute } from '../model/hrefs.ts';
import { documentOf, pageDocument } from './document.ts';
import type { Ways } from './page.ts';
import type { Room } from './room.ts';
import { roomPages } from './room-pages.ts';

const STYLE_SHEET = 'editors.css';

/** The style sheet of the room. */
function roomStyles(): string {
  return readFileSync(new URL(STYLE_SHEET, import.meta.url), 'utf8');
}

/** The one file of the room that is the same whatever the content is. */
export const ROOM_STYLES: RoomFile = { path: STYLE_SHEET, text: roomStyles };

/** A file of the room: its path below the folder, and its text, made when it is asked for. */
export interface RoomFile {
  path: string;
  text(): string;
}

/**
 * The room as files that link to one another by relative addresses, so that they can be read from a disk, a
 * server or an archive alike. Articles are linked to as `ways` says; the public site where it does not.
 */
export function roomFiles(room: Room, ways: Partial<Omit<Ways, 'page'>> = {}): RoomFile[] {
  const pages = roomPages(room).map((page) => ({
    path: fileOf(page.path),
    text: () => {
      const up = '../'.repeat(page.path ? page.path.split('/').length : 0);
      return pageDocument(page, {
        room,
        ways: { ...waysOnSite(room), ...ways, page: (path) => up + fileOf(path) },
        styles: { href: up + STYLE_SHEET },
      });
    },
  }));
  return [...pages, ROOM_STYLES];
}

/** The file of the room that a server is asked for: `wanted` is what follows `/editors/` in the address. */
export function roomFileAt(wanted: string, files: readonly RoomFile[]): RoomFile | undefined {
  const path = wanted.replace(/(^|\/)$/, '$1index.html');
  return files.find((file) => file.path === path);
}

/** The whole room in one document that needs nothing besides. */
export function roomDocument(room: Room): string {
  const ways: Ways = { ...waysOnSite(room), page: (path) => `#${anchorOf(path)}` };
  const sections = roomPages(room).map(({ path, title, content }) =>
    h('section', { id: anchorOf(path) }, [h(path ? 'h2.page' : 'h1', title), ...content(ways)]),
  );
  return documentOf(sections, { title: 'Report', room, ways, styles: { text: roomStyles() } });
}

function waysOnSite({ siteUrl }: Room): Pick<Ways, 'article'> {
  return { article: ({ draft, href }) => (draft ? undefined : absolute(href, siteUrl)) };
}

/** `index.html` is named, since a folder on a disk opens as a list of files. */
function fileOf(path: string): string {
  return path ? `${path}/index.html` : 'index.html';
}

function anchorOf(path: string): string {
  return path ? path.replaceAll('/', '-') : 'top';
}
