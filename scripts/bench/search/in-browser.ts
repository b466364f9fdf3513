import { answerHrefs } from '../../../src/model/hrefs.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { launchBrowser } from '../../browser/launch-browser.ts';
import { bundle } from './code-size.ts';
import { SOURCE, type WaypostSearcher } from './engines/waypost.ts';
import { percentile } from './measure.ts';
import type { Peers } from './peers.ts';
import type { SearchCase } from './search-case.ts';

/** How much slower the processor is made: about what a phone of the middle has against a desk. */
const SLOWER = 4;
/** So many questions are asked at most, evenly drawn: neighbours are alike. */
const MOST_QUESTIONS = 500;

/** How long a question takes in a browser on a slow processor, in milliseconds. */
export interface BrowserTimes {
  p50: number;
  p95: number;
}

/** What a page would run, on its main thread, since that is the one which the browser can slow down. */
const CODE = (locale: Locale) => `
  import { Answers } from './answers.ts'; import { readIndex } from './index-file.ts';
  import { addFiles } from './add-files.ts'; import language from './languages/${locale}.ts';
  globalThis.timesOf = (entries, questions) => {
    const files = new Map(entries);
    const answers = new Answers(readIndex(files.get('${answerHrefs.answers(locale)}')), language);
    addFiles(answers, files);
    return questions.map((question) => {
      const begun = performance.now();
      answers.ask(question);
      return performance.now() - begun;
    });
  };`;

/** Asks the questions of a case in Chromium, its processor slowed four times; each is asked once, with nothing warm. */
export async function timesInBrowser(
  { corpus, questions }: SearchCase,
  { files }: WaypostSearcher,
  peers: Peers,
): Promise<BrowserTimes> {
  const [code] = await bundle(CODE(corpus.locale), SOURCE, peers);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.addScriptTag({ content: new TextDecoder().decode(code) });
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const step = Math.ceil(questions.length / MOST_QUESTIONS);
    const texts = questions.filter((_, at) => at % step === 0).map(({ text }) => text);
    const times = await page.evaluate(
      ([its, asked]) => (globalThis as unknown as { timesOf(...args: unknown[]): number[] }).timesOf(its, asked),
      [[...files], texts] as const,
    );
    times.sort((a, b) => a - b);
    return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
  } finally {
    await browser.close();
  }
}
