import type { Locale } from '../../model/locale.ts';
import { AnswersFirst } from '../../search/answers-first.ts';
import type { Findings, Question, Searcher, Wanted } from '../../search/searcher.ts';
import { WorkerSearcher } from '../../search/worker-searcher.ts';

/** What came of a question: findings, or why there are none. */
export type Outcome = { state: 'found'; findings: Findings } | { state: 'unreachable' } | { state: 'offline' };

// Nothing of these is loaded before a reader turns to the search; what one has loaded, all on the page share.
const answers = new WorkerSearcher(
  () => new Worker(new URL('./answers-worker.ts', import.meta.url), { type: 'module' }),
);
const fullText = () => import('./full-text-searcher.ts').then(({ fullTextSearcher }) => fullTextSearcher);
const answersFirst = new AnswersFirst(answers, fullText);

/** Loads the answers ahead of the first question: the code and the index, which is at `href`, side by side. */
export function warmUp(locale: Locale, href: string): void {
  fetch(href).catch(() => {
    // The first question will say so.
  });
  answers.warm(locale);
}

/** Answers a question. Never throws: that the search cannot be reached is an answer too. */
export function ask(question: Question, wanted: Wanted): Promise<Outcome> {
  return outcomeOf(() => answersFirst, question, wanted);
}

/** Answers a question from the index of answers alone. */
export function askAnswers(question: Question, wanted: Wanted): Promise<Outcome> {
  return outcomeOf(() => answers, question, wanted);
}

/** Searches the full text of the site, in the same way. */
export function askFullText(question: Question, wanted: Wanted): Promise<Outcome> {
  return outcomeOf(fullText, question, wanted);
}

async function outcomeOf(
  searcher: () => Searcher | Promise<Searcher>,
  question: Question,
  wanted: Wanted,
): Promise<Outcome> {
  try {
    return { state: 'found', findings: await (await searcher()).find(question, wanted) };
  } catch (error) {
    console.warn(error);
    return { state: navigator.onLine ? 'unreachable' : 'offline' };
  }
}
