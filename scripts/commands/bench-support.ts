import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hrefs } from '../../src/model/hrefs.ts';
import { makeCorpus } from '../bench/corpus/make-corpus.ts';
import { measure } from '../bench/measure.ts';
import { type DeskFigures, measureDesk } from '../bench/support/measure-desk.ts';
import { waypostWithExports } from '../bench/waypost.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { readOptions } from '../options.ts';

const HELP = `Measures the support page of a help centre of many articles, in Chromium.

  npm run bench:support -- [options]

  --articles N       how many articles (1000)
  --runs N           how often the page is opened (5)
  --dir DIR          where the help centre is put (.waypost/bench)
  --keep             leave it there
  --format FORMAT    text or json (text)
  -h, --help         show this

Opening is measured on Chromium's “Fast 4G”, with nothing kept; a keystroke with the processor slowed four-fold.

Exit code 0: measured. 2: the help centre could not be built, or there is no Chromium.`;

/** How many questions are typed out. */
const QUESTIONS = 5;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    articles: { type: 'string', default: '1000' },
    runs: { type: 'string', default: '5' },
    dir: { type: 'string', default: '.waypost/bench' },
    keep: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!['text', 'json'].includes(values.format))
    throw new Error(`Unexpected --format “${values.format}”, expected text or json.`);
  const [articles, runs] = [wholeNumber('--articles', values.articles), wholeNumber('--runs', values.runs)];
  // Better told now than after a build.
  findChromium();
  const corpus = makeCorpus(articles);
  const dir = join(resolve(values.dir), `support-${articles}`);
  const site = await waypostWithExports({ corpus, dir });
  try {
    await site.write();
    console.error(`building ${articles} articles`);
    await measure(site.build);
    const step = Math.max(1, Math.floor(corpus.length / QUESTIONS));
    const questions = corpus.filter((_, at) => at % step === 0).map(({ title }) => title);
    const figures = await measureDesk({
      dir: site.outDir,
      href: hrefs.support('en'),
      questions: questions.slice(0, QUESTIONS),
      runs,
    });
    console.log(
      values.format === 'json' ? JSON.stringify({ articles, ...figures }, null, 2) : report(articles, figures),
    );
  } finally {
    if (!values.keep) await rm(dir, { recursive: true, force: true });
  }
  return 0;
}

function wholeNumber(option: string, value: string): number {
  const number = Number(value);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`Unexpected ${option} “${value}”, expected a whole number above 0.`);
}

function report(articles: number, { opening, bytes, answered, painted, unslowedWorker }: DeskFigures): string {
  const row = (name: string, values: readonly number[]) =>
    `${name.padEnd(34)} ${[0.5, 0.95, 1].map((share) => `${Math.round(quantile(values, share))} ms`.padStart(9)).join('')}`;
  return [
    `${articles} articles${''.padEnd(35 - `${articles} articles`.length)}${['half', '95 %', 'all'].map((name) => name.padStart(9)).join('')}`,
    row('opening to the first answer', opening),
    row(`a keystroke to its answer (${answered.length})`, answered),
    row('… and on the screen', painted),
    row('… with its worker not slowed', unslowedWorker),
    `moved until the first answer        ${(bytes / 1000).toFixed(1)} KB`,
  ].join('\n');
}

/** The value that a share of all values does not exceed. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
