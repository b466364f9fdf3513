import type { Findings, Question, Wanted } from '../../search/searcher.ts';

/** What came of a question: findings, or why there are none. */
export type Outcome = { state: 'found'; findings: Findings } | { state: 'unreachable' } | { state: 'offline' };

/** Loads what answers questions; nothing of it is fetched before a reader turns to the search. */
const searcher = () => import('./browser-searcher.ts').then(({ browserSearcher }) => browserSearcher);

/** Loads the index ahead of the first question. */
export function warmUp(): void {
  searcher().then(
    (loaded) => loaded.warm(),
    () => {
      // The first question will say so.
    },
  );
}

/** Answers a question. Never throws: that the search cannot be reached is an answer too. */
export async function ask(question: Question, wanted: Wanted): Promise<Outcome> {
  try {
    return { state: 'found', findings: await (await searcher()).find(question, wanted) };
  } catch (error) {
    console.warn(error);
    return { state: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
