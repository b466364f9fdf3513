import { dirname } from 'node:path';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { ROOM_STYLES } from '../../src/editors/write-room.ts';
import { listen } from '../../src/hosting/listen.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Library } from '../../src/model/library.ts';
import { Backend } from '../edit/backend.ts';
import { beginArticle } from '../edit/begin.ts';
import { decapConfig } from '../edit/config.ts';
import { mediaPath } from '../edit/content-files.ts';
import { decapFolder } from '../edit/decap.ts';
import { previewOf } from '../edit/preview.ts';
import { ROOM_PATH, roomFile } from '../edit/room.ts';
import { createEditServer } from '../edit/server.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { portOf, stop, toldToStop } from '../serving.ts';

const HELP = `Opens an editing page in the browser, on the files of the content folder, for those who write without Git.
What it saves is in the files at once, as an editor would have written it by hand.

  npm run edit [-- options]

  --port N           where to listen (else 4322, or the next that is free); this machine alone can reach it
${CONTENT_HELP}

The page is Decap CMS, which is fetched the first time. Exit code 0: stopped. 1: the content could not be read.
2: the page could not be served.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { ...CONTENT_OPTIONS, port: { type: 'string', default: '4322' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = settingsFrom(values);
  const { contentDir: dir, cacheDir } = settings;
  const first = await readLibrary(dir, { cacheDir });
  if (!first.library) {
    console.error(stylish(first, { dir, colour: false }));
    return 1;
  }
  let library: Library = first.library;
  const reread = async () => {
    library = (await readLibrary(dir, { cacheDir })).library ?? library;
  };
  // Two gates at once would write the same cache.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next;
    return next;
  };
  const decap = await decapFolder(dirname(cacheDir), (name) => console.log(`Fetching ${name}, this once …`));
  const backend = new Backend(dir, () => new Set(library.articles.map(({ id }) => id)));
  const server = createEditServer(decap, {
    config: () => decapConfig(library),
    backend: async (body) => {
      const result = await backend.answer(body);
      if (/^persist/.test(String((body as { action?: unknown }).action))) await reread();
      return result;
    },
    room: async (path) => {
      if (path === ROOM_STYLES.path) return ROOM_STYLES;
      await reread();
      return inTurn(() => roomFile(path, library, settings));
    },
    begin: async (form) => {
      await reread();
      const address = await beginArticle(form, library, settings.now);
      await reread();
      return address;
    },
    media: (path) => mediaPath(dir, path),
    preview: async (body) => {
      const { path, form } = body as { path: string; form: unknown };
      return inTurn(() => previewOf(path, backend.textOf(path, form), library, settings));
    },
  });
  const address = await listen(server, portOf(values.port), '127.0.0.1');
  console.log(`\n  ${address}\n  ${address}${ROOM_PATH.slice(1)} shows what is missing\n`);
  console.log(`  Editing ${dir}. Press Ctrl+C to stop.\n`);
  await toldToStop();
  await stop(server);
  return 0;
}
