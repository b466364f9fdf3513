import type { Locale } from '../model/locale.ts';
import { type Findings, type Question, type Searcher, SearchUnreachable, type Wanted } from './searcher.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

interface Waiting {
  resolve(findings: Findings): void;
  reject(error: Error): void;
  improved(): void;
}

/**
 * The answers, looked up beside the page. A query takes a few milliseconds, but to take in the text of all
 * articles takes half a second on a slow phone, and nobody’s typing may wait for that.
 */
export class WorkerSearcher implements Searcher {
  readonly #start: (locale: Locale) => Worker;
  #worker: Worker | undefined;
  readonly #waiting = new Map<number, Waiting>();
  #questions = 0;

  /** `start` starts the worker of a page's language; it is called at the first question, and again after a failure. */
  constructor(start: (locale: Locale) => Worker) {
    this.#start = start;
  }

  /** Loads the answers ahead of the first question. */
  warm(locale: Locale): void {
    this.#started(locale);
  }

  find(question: Question, wanted: Wanted): Promise<Findings> {
    this.#questions += 1;
    const id = this.#questions;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject, improved() {} });
      this.#started(question.locale).postMessage({ id, question, wanted } satisfies ToWorker);
    });
  }

  #started(locale: Locale): Worker {
    if (!this.#worker) {
      this.#worker = this.#start(locale);
      this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
      this.#worker.addEventListener('error', (event) => this.#fail(event));
    }
    return this.#worker;
  }

  #hear(message: FromWorker): void {
    const waiting = this.#waiting.get(message.id);
    if (!waiting) return;
    if ('findings' in message && message.improves) {
      const improves = new Promise<void>((improved) => {
        this.#waiting.set(message.id, { ...waiting, improved });
      });
      waiting.resolve({ ...message.findings, improves });
      return;
    }
    this.#waiting.delete(message.id);
    if ('findings' in message) waiting.resolve(message.findings);
    else if ('error' in message) waiting.reject(new SearchUnreachable(message.error));
    else waiting.improved();
  }

  /** The script of the worker could not be loaded. */
  #fail(cause: Event): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new SearchUnreachable(cause));
    this.#waiting.clear();
  }
}
