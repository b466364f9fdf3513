import { join } from 'node:path';
import { checkBuiltArticle } from './built-article.ts';
import { articleInQuestion, type Contestant } from './contestant.ts';
import { FEWEST_ARTICLES } from './corpus/journey.ts';
import { type CorpusArticle, makeCorpus } from './corpus/make-corpus.ts';
import { LeftBehind } from './left-behind.ts';
import { type Cost, least, measure } from './measure.ts';
import type { Peer } from './peers/peer.ts';
import { type Visit, visit } from './visit.ts';
import { WAYPOST, waypost, waypostWithExports } from './waypost.ts';
import { type Output, type PageWeight, weighOutput, weighPage } from './weigh.ts';

export interface BenchOptions {
  /** Numbers of articles, rising. */
  articles: readonly number[];
  runs: number;
  /** What Waypost is measured beside; their packages lie in their homes in `dir`. */
  peers: readonly Peer[];
  /** Where corpora, peers and sites are put. */
  dir: string;
  /** Whether an article of each site is opened in a browser. */
  visits: boolean;
  /** Leaves the sites in `dir`. */
  keep: boolean;
  /** Told what is being done. */
  progress: (line: string) => void;
}

/** What one tool made of one corpus; of costs, the least of all runs. */
export interface Result {
  name: string;
  version: string;
  articles: number;
  /** A build with nothing kept from before. */
  cold: Cost;
  /** A build after one article changed. */
  rebuild: Cost;
  output: Output;
  weights: Record<string, PageWeight>;
  visit?: Visit;
}

interface Entrant {
  contestant: Contestant;
  articles: number;
  /** The article that is changed and looked at. */
  article: CorpusArticle;
  /** The folder of this corpus for this tool. */
  dir: string;
  cold: Cost[];
  rebuild: Cost[];
}

/**
 * Builds every corpus with every tool, in turn within each run, so that whatever else the machine does
 * falls on all of them. A corpus that only just covers the journey comes first: it tells what a start costs.
 */
export async function runBench(options: BenchOptions): Promise<Result[]> {
  const { runs, progress } = options;
  const leftBehind = new LeftBehind(options.dir);
  const entrants = await enter(options, leftBehind);
  for (let run = 1; run <= runs; run++) {
    for (const entrant of entrants) {
      const { contestant, articles } = entrant;
      const tell = (what: string, cost: Cost) =>
        progress(`run ${run}/${runs}  ${articles} articles  ${contestant.name}  ${what}: ${cost.cpu.toFixed(1)} CPU s`);
      for (const folder of contestant.made) leftBehind.take(folder);
      const cold = await measure(contestant.build);
      entrant.cold.push(cold);
      tell('build', cold);
      await contestant.edit(run);
      const rebuild = await measure(contestant.build);
      entrant.rebuild.push(rebuild);
      tell('rebuild', rebuild);
      await checkBuiltArticle(contestant, entrant.article, run);
    }
  }
  const results: Result[] = [];
  for (const entrant of entrants) results.push(await resultOf(entrant, options.visits));
  if (!options.keep) for (const { dir } of entrants) leftBehind.take(dir);
  leftBehind.remove();
  return results;
}

async function enter(
  { articles: sizes, peers, dir, progress }: BenchOptions,
  leftBehind: LeftBehind,
): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const articles of new Set([FEWEST_ARTICLES, ...sizes])) {
    const corpus = makeCorpus(articles);
    const article = articleInQuestion(corpus);
    // A peer's sites lie beside its node_modules, one folder down, so that it finds its packages.
    const places = [
      { name: WAYPOST.alike, home: '.', enter: waypost },
      { name: WAYPOST.whole, home: '.', enter: waypostWithExports },
      ...peers,
    ];
    for (const { name, home, enter: enterSite } of places) {
      const site = join(dir, home, `${name}-${articles}`);
      leftBehind.take(site);
      const contestant = await enterSite({ corpus, dir: site });
      await contestant.write();
      entrants.push({ contestant, articles, article, dir: site, cold: [], rebuild: [] });
    }
    progress(`${articles} articles written`);
  }
  return entrants;
}

async function resultOf({ contestant, articles, cold, rebuild }: Entrant, visits: boolean): Promise<Result> {
  const { name, version, outDir, pages } = contestant;
  const weights: Record<string, PageWeight> = {};
  for (const [page, href] of Object.entries(pages)) weights[page] = await weighPage(outDir, href);
  return {
    name,
    version,
    articles,
    cold: least(cold),
    rebuild: least(rebuild),
    output: await weighOutput(outDir),
    weights,
    ...(visits && { visit: await visit(outDir, pages.article) }),
  };
}
