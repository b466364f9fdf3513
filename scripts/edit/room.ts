import { runGate } from '../../src/checks/gate.ts';
import { withToday } from '../../src/editors/history.ts';
import { type RoomArticle, roomOf } from '../../src/editors/room.ts';
import { type RoomFile, roomFileAt, roomFiles } from '../../src/editors/write-room.ts';
import type { Settings } from '../../src/integration/settings.ts';
import type { Library } from '../../src/model/library.ts';
import { collectionOf } from './config.ts';

/** Where the editing page shows what is missing, and where an article is begun from there. */
export const ROOM_PATH = '/editors/';
export const BEGIN_PATH = '/begin';

/** A file of the editors' room in which articles open as forms, and what is missing is begun. */
export async function roomFile(
  wanted: string,
  library: Library,
  { now, cacheDir }: Settings,
): Promise<RoomFile | undefined> {
  const result = await runGate(library, { now, cacheDir });
  const room = roomOf(library, result, { now, history: withToday([], result, now) });
  return roomFileAt(wanted, roomFiles(room, { article: formOfArticle, begin: BEGIN_PATH }));
}

/** Where the editing page shows an article as a form. */
export function formOfArticle({ file, locale }: Pick<RoomArticle, 'file' | 'locale'>): string {
  return `/#/collections/${collectionOf(locale)}/entries/${encodeURI(file.slice(`articles/${locale}/`.length, -'.mdx'.length))}`;
}
