import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { articleInQuestion } from '../bench/contestant.ts';
import { makeCorpus } from '../bench/corpus/make-corpus.ts';
import { waypostFile } from '../bench/corpus/write-waypost.ts';
import { measureSaves, type SaveTimes } from '../bench/dev/measure-saves.ts';
import { machineOf } from '../bench/report.ts';
import { percentile } from '../bench/search/measure.ts';
import { waypostWithExports } from '../bench/waypost.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { readOptions } from '../options.ts';

const HELP = `Measures how soon a saved article shows in the browser while one writes, in Chromium.

  npm run bench:dev -- [options]

  --articles N       how many articles (10000)
  --saves N          how often the article is saved, and as often with a fault in it (10)
  --dir DIR          where the help centre is put (.waypost/bench)
  --keep             leave it there
  --format FORMAT    text or json (text)
  -h, --help         show this

Exit code 0: measured. 2: the dev server could not run, or there is no Chromium.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    articles: { type: 'string', default: '10000' },
    saves: { type: 'string', default: '10' },
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
  const [articles, saves] = [wholeNumber('--articles', values.articles), wholeNumber('--saves', values.saves)];
  // Better told now than after thousands of files.
  findChromium();
  const corpus = makeCorpus(articles);
  const article = articleInQuestion(corpus);
  const dir = join(resolve(values.dir), `dev-${articles}`);
  const site = await waypostWithExports({ corpus, dir });
  try {
    await site.write();
    console.error(`starting the dev server over ${articles} articles`);
    const times = await measureSaves({
      server: { ...site.build, argv: [...site.build.argv.slice(0, -1), 'dev'] },
      file: join(dir, 'content', waypostFile(article)),
      href: site.pages.article,
      saves,
    });
    console.log(values.format === 'json' ? JSON.stringify({ articles, ...times }, null, 2) : report(articles, times));
  } finally {
    if (!values.keep) await rm(dir, { recursive: true, force: true });
  }
  return 0;
}

function report(articles: number, { shown, found }: SaveTimes): string {
  const line = (what: string, times: readonly number[]) =>
    `${what.padEnd(40)} ${percentile(times, 0.5).toFixed(0)} ms in the middle, ${percentile(times, 0.95).toFixed(0)} ms at 95 %`;
  return [
    machineOf(),
    `${articles} articles, from the save of one of them:`,
    line('until the new text is on the page', shown),
    line('until what the gate finds is over the page', found),
  ].join('\n');
}

function wholeNumber(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new Error(`Unexpected ${option} “${text}”, expected a whole number above 0.`);
}
