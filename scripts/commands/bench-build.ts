import { resolve } from 'node:path';
import { gatherPeers } from '../bench/peers/gather-peers.ts';
import { PEERS } from '../bench/peers/index.ts';
import type { Peer } from '../bench/peers/peer.ts';
import { linearitiesOf, machineOf, ratiosOf, textReport } from '../bench/report.ts';
import { runBench } from '../bench/run-bench.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { readOptions } from '../options.ts';

const NAMES = PEERS.map(({ name }) => name).join(', ');

const HELP = `Builds help centres of many articles with Waypost and with others, in turn, and says what each cost.

  npm run bench:build -- [options]

  --articles N,M     how many articles, in rising order (1000,5000)
  --runs N           how often each is built; the least of each figure counts (1)
  --peers NAMES      some of those below, all or none (starlight); installed in DIR at first use
  --dir DIR          where peers, corpora and sites are put (.waypost/bench)
  --keep             leave the corpora and sites there
  --no-visit         do not open an article in Chromium
  --format FORMAT    text or json (text)
  -h, --help         show this

Peers:
${PEERS.map(({ name, description }) => `  ${name.padEnd(17)}  ${description}`).join('\n')}

Waypost is built twice: without exports, as the peers are, and with those that a help centre usually has.
A sidebar that links to stages does not grow with the number of articles. Peers that cannot be had here
are left out, and named.

Exit code 0: measured. 2: something could not be built, or no peer could be installed.`;

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
  const articles = wholeNumbers('--articles', values.articles).sort((a, b) => a - b);
  const dir = resolve(values.dir);
  const progress = (line: string) => console.error(line);
  const { peers, leftOut } = await gatherPeers(peersNamed(values.peers), dir, progress);
  const results = await runBench({ articles, runs, peers, dir, visits, keep: values.keep, progress });
  if (values.format === 'text') {
    console.log(textReport(results, runs, leftOut));
  } else {
    const ratios = ratiosOf(results);
    const linearities = linearitiesOf(results);
    const report = { machine: machineOf(), memory: 'RSS', runs, leftOut, results, ratios, linearities };
    console.log(JSON.stringify(report, null, 2));
  }
  return 0;
}

function wholeNumbers(option: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.every((number) => Number.isInteger(number) && number > 0)) return numbers;
  throw new Error(`Unexpected ${option} “${text}”, expected whole numbers above 0, separated by commas.`);
}

function peersNamed(text: string): readonly Peer[] {
  if (text === 'none') return [];
  if (text === 'all') return PEERS;
  return [...new Set(text.split(','))].map((name) => {
    const peer = PEERS.find((candidate) => candidate.name === name);
    if (!peer) throw new Error(`Unknown peer “${name}”, expected ${NAMES}, all or none.`);
    return peer;
  });
}
