import { loadLanguage } from '../../answers/languages/language.ts';
import type { Locale } from '../../model/locale.ts';
import { answerFile } from '../../search/answer-files.ts';
import type { Findings, Question, Searcher, Wanted } from '../../search/searcher.ts';

/** What came of a question: findings, or why there are none. */
export type Outcome = { state: 'found'; findings: Findings } | { state: 'unreachable' } | { state: 'offline' };

/** Loads what answers questions; nothing of it is fetched before a reader turns to the search. */
const load = () => import('./browser-searcher.ts');

/**
 * Loads the answers ahead of the first question: the code, the index at `answers` and what is known of the
 * language, side by side.
 */
export function warmUp(locale: Locale, answers: string): void {
  const parts = [load().then(({ answersSearcher }) => answersSearcher.warm(locale)), answerFile(answers)];
  Promise.all([...parts, loadLanguage(locale)]).catch(() => {
    // The first question will say so.
  });
}

/** Answers a question. Never throws: that the search cannot be reached is an answer too. */
export function ask(question: Question, wanted: Wanted): Promise<Outcome> {
  return outcomeOf(
    load().then(({ browserSearcher }) => browserSearcher),
    question,
    wanted,
  );
}

/** Searches the full text of the site, in the same way. */
export function askFullText(question: Question, wanted: Wanted): Promise<Outcome> {
  return outcomeOf(
    import('./full-text-searcher.ts').then(({ fullTextSearcher }) => fullTextSearcher),
    question,
    wanted,
  );
}

async function outcomeOf(searcher: Promise<Searcher>, question: Question, wanted: Wanted): Promise<Outcome> {
  try {
    return { state: 'found', findings: await (await searcher).find(question, wanted) };
  } catch (error) {
    console.warn(error);
    return { state: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
