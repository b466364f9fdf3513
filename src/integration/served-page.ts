import type { ViteDevServer } from 'vite';

/** A browser that shows a page asks for it at once; one at rest may not, and nobody is kept waiting for it. */
const LONGEST_WAIT_MS = 2000;

/** Gives a function that waits until the next page has been served; not where nobody is there to ask for one. */
export function watchPages(server: ViteDevServer): () => Promise<void> {
  const waiting = new Set<() => void>();
  server.middlewares.use((request, response, next) => {
    if (request.headers['sec-fetch-dest'] === 'document' || request.headers.accept?.includes('text/html'))
      response.once('finish', () => {
        for (const go of waiting) go();
        waiting.clear();
      });
    next();
  });
  return () =>
    new Promise((go) => {
      if (server.ws.clients.size === 0) return go();
      waiting.add(go);
      setTimeout(go, LONGEST_WAIT_MS);
    });
}
