import { answerHrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { AnswersFirst } from '../../search/answers-first.ts';
import type { Findings, Question, Searcher, Wanted } from '../../search/searcher.ts';
import { WorkerSearcher } from '../../search/worker-searcher.ts';

/** What came of a question: findings, or why there are none. */
export type Outcome = { state: 'found'; findings: Findings } | { state: 'unreachable' } | { state: 'offline' };

const WORKERS: Record<Locale, () => Worker> = {
  en: () => new Worker(new URL('./workers/en.ts', import.meta.url), { type: 'module' }),
  nb: () => new Worker(new URL('./workers/nb.ts', import.meta.url), { type: 'module' }),
  sv: () => new Worker(new URL('./workers/sv.ts', import.meta.url), { type: 'module' }),
  da: () => new Worker(new URL('./workers/da.ts', import.meta.url), { type: 'module' }),
};

// Nothing of these is loaded before a reader turns to the search; what one has loaded, all on the page share.
const answers = new WorkerSearcher((locale) => {
  // Beside the worker's script; what it then asks for itself is there already.
  fetch(answerHrefs.answers(locale)).catch(() => {
    // The first question will say so.
  });
  return WORKERS[locale]();
});
const fullText = () => import('./full-text-searcher.ts').then(({ fullTextSearcher }) => fullTextSearcher);
const answersFirst = new AnswersFirst(answers, fullText);

/** Loads the answers ahead of the first question: as soon as a reader comes near the field. */
export function warmUpWith(input: HTMLInputElement, locale: Locale): void {
  for (const event of ['pointerenter', 'focus']) {
    input.addEventListener(event, () => warmUp(locale), { once: true });
  }
}

/** Loads the answers at once. */
export function warmUp(locale: Locale): void {
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
