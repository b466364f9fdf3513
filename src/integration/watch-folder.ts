import { basename, relative, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Several files are often saved at once: by a formatter, or by a change of branch. */
const SETTLE_MS = 30;

/**
 * Calls with the files, as paths in the folder, that were saved or removed, when no more come; as long as the
 * server is up. Vite's own watcher would do, but reads a folder anew at each save in it: of 10,000 articles in
 * half a second.
 */
export async function watchFolder(
  server: ViteDevServer,
  dir: string,
  changed: (files: ReadonlySet<string>) => void,
): Promise<void> {
  let files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = () => {
    const settled = files;
    files = new Set();
    changed(settled);
  };
  // A build, which watches nothing, does not load it.
  const { subscribe } = await import('@parcel/watcher');
  const subscription = await subscribe(dir, (error, events) => {
    if (error) return server.config.logger.error(`The content folder is no longer watched: ${error.message}`);
    for (const { path } of events) {
      // Editors put files of their own beside what is saved.
      if (!basename(path).startsWith('.') && !path.endsWith('~')) files.add(relative(dir, path).split(sep).join('/'));
    }
    clearTimeout(timer);
    if (files.size > 0) timer = setTimeout(tell, SETTLE_MS);
  });
  server.httpServer?.once('close', () => {
    clearTimeout(timer);
    void subscription.unsubscribe();
  });
}
