import type { ViteDevServer } from 'vite';

/** A browser that is there asks for the page at once; where none does, nobody is kept waiting. */
const LONGEST_WAIT_MS = 250;

/** Gives a function that waits until the next page has been served, or nobody seems to ask for one. */
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
      waiting.add(go);
      setTimeout(go, LONGEST_WAIT_MS);
    });
}
