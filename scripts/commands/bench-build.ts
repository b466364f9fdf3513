import { resolve } from 'node:path';
import { linearitiesOf, machineOf, ratiosOf, textReport } from '../bench/report.ts';
import { PEERS, runBench } from '../bench/run-bench.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { readOptions } from '../options.ts';

const HELP = `Builds help centres of many articles with Waypost and with others, in turn, and says what each cost.

  npm run bench:build -- [options]

  --articles N,M     how many articles, in rising order (1000,5000)
  --runs N           how often each is built; the least of each figure counts (1)
  --peers NAMES      ${Object.keys(PEERS).join(', ')} or none (starlight); installed at first use
  --dir DIR          where peers, corpora and sites are put (.waypost/bench)
  --keep             leave the corpora and sites there
  --no-visit         do not open an article in Chromium
  --format FORMAT    text or json (text)
  -h, --help         show this

starlight has a sidebar that links to stages; starlight-sidebar lists every article in it, on every
page, as Starlight does by itself: many times the bytes at 1,000 articles and more.

Exit code 0: measured. 2: something could not be built or installed.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    articles: { type: 'string', default: '1000,5000' },
    runs: { type: 'string', default: '1' },
    peers: { type: 'string', default: 'starlight' },
    dir: { type: 'string', default: '.waypost/bench' },
    keep: { type: 'boolean', default: false },
    'no-visit': { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!['text', 'json'].includes(values.format))
    throw new Error(`Unexpected --format “${values.format}”, expected text or json.`);
  const [runs = 1] = wholeNumbers('--runs', values.runs);
  const visits = !values['no-visit'];
  // Better told now than after an hour of building.
  if (visits) findChromium();
  const results = await runBench({
    articles: wholeNumbers('--articles', values.articles).sort((a, b) => a - b),
    runs,
    peers: peerNames(values.peers),
    dir: resolve(values.dir),
    visits,
    keep: values.keep,
    progress: (line) => console.error(line),
  });
  if (values.format === 'text') {
    console.log(textReport(results, runs));
  } else {
    const ratios = ratiosOf(results);
    const linearities = linearitiesOf(results);
    console.log(JSON.stringify({ machine: machineOf(), memory: 'RSS', runs, results, ratios, linearities }, null, 2));
  }
  return 0;
}

function wholeNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`Unexpected ${option} “${text}”, expected whole numbers above 0, separated by commas.`);
}

function peerNames(text: string): string[] {
  if (text === 'none') return [];
  const names = text.split(',');
  const unknown = names.find((name) => !Object.hasOwn(PEERS, name));
  if (unknown === undefined) return names;
  throw new Error(`Unknown peer “${unknown}”, expected ${Object.keys(PEERS).join(', ')} or none.`);
}
