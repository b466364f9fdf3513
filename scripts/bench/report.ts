import { cpus } from 'node:os';
import { FEWEST_ARTICLES } from './corpus/journey.ts';
import type { LeftOut } from './peers/gather-peers.ts';
import type { Result } from './run-bench.ts';
import { WAYPOST } from './waypost.ts';

/** The machine, so that nobody compares figures from two of them. */
export function machineOf(): string {
  const [first] = cpus();
  return `${process.platform} ${process.arch}, ${cpus().length} × ${first?.model.trim() || 'processor'}, Node ${process.version}`;
}

/** How the cost of one more article between two sizes compares with that up to the first of them. */
export interface Linearity {
  name: string;
  from: number;
  to: number;
  /** CPU milliseconds for each article up to `from`, what a start costs not counted. */
  first: number;
  /** CPU milliseconds for each article between `from` and `to`. */
  further: number;
}

/** Further articles may cost this much more than the first, and the build still counts as linear. */
const LINEAR_WITHIN = 1.2;

/** For each tool, from each size to the next. */
export function linearitiesOf(results: readonly Result[]): Linearity[] {
  const linearities: Linearity[] = [];
  for (const name of new Set(results.map((result) => result.name))) {
    const [start, ...sizes] = results.filter((result) => result.name === name);
    for (const [index, larger] of sizes.entries()) {
      const smaller = sizes[index - 1];
      if (!start || !smaller) continue;
      linearities.push({
        name,
        from: smaller.articles,
        to: larger.articles,
        first: perArticle(start, smaller),
        further: perArticle(smaller, larger),
      });
    }
  }
  return linearities;
}

function perArticle(smaller: Result, larger: Result): number {
  return ((larger.cold.cpu - smaller.cold.cpu) / (larger.articles - smaller.articles)) * 1000;
}

/** The figures of one of Waypost's builds as shares of a peer's. */
export interface Ratio {
  tool: string;
  peer: string;
  articles: number;
  cpu: number;
  wall: number;
  memory: number;
  rebuildCpu: number;
  rebuildMemory: number;
  visitBytes?: number;
}

export function ratiosOf(results: readonly Result[]): Ratio[] {
  const names: readonly string[] = Object.values(WAYPOST);
  const peers = results.filter(({ name }) => !names.includes(name));
  return peers.flatMap((peer) =>
    results
      .filter(({ name, articles }) => names.includes(name) && articles === peer.articles)
      .map((own) => ratioOf(own, peer)),
  );
}

function ratioOf(own: Result, peer: Result): Ratio {
  return {
    tool: own.name,
    peer: peer.name,
    articles: peer.articles,
    cpu: own.cold.cpu / peer.cold.cpu,
    wall: own.cold.wall / peer.cold.wall,
    memory: own.cold.memory / peer.cold.memory,
    rebuildCpu: own.rebuild.cpu / peer.rebuild.cpu,
    rebuildMemory: own.rebuild.memory / peer.rebuild.memory,
    ...(own.visit && peer.visit && { visitBytes: own.visit.bytes / peer.visit.bytes }),
  };
}

/** The report for people, at most 100 columns wide. */
export function textReport(results: readonly Result[], runs: number, leftOut: readonly LeftOut[] = []): string {
  const versions = new Set(results.map(({ name, version }) => `${name}: ${version}`));
  const sections = [
    [
      machineOf(),
      ...versions,
      ...leftOut.map(({ name, reason }) => `${name}: left out. ${reason.split('\n')[0]}`),
      `The least of ${runs === 1 ? 'one run' : `${runs} runs`}. Memory: RSS of the process tree, every 50 ms.`,
    ],
    table(
      ['articles', 'tool', 'CPU s', 'wall s', 'peak MB', 'again CPU s', 'peak MB', 'pages', 'output MB'],
      results.map((result) => [
        String(result.articles),
        result.name,
        result.cold.cpu.toFixed(1),
        result.cold.wall.toFixed(1),
        megabytes(result.cold.memory),
        result.rebuild.cpu.toFixed(1),
        megabytes(result.rebuild.memory),
        String(result.output.pages),
        megabytes(result.output.bytes),
      ]),
    ),
    table(
      ['articles', 'tool', 'as a share of', 'CPU', 'wall', 'memory', 'again CPU', 'again memory', 'visit'],
      ratiosOf(results).map((ratio) => [
        String(ratio.articles),
        ratio.tool,
        ratio.peer,
        ...[ratio.cpu, ratio.wall, ratio.memory, ratio.rebuildCpu, ratio.rebuildMemory].map((share) =>
          share.toFixed(2),
        ),
        ratio.visitBytes?.toFixed(2) ?? '',
      ]),
    ),
    linearitiesOf(results).map(({ name, from, to, first, further }) => {
      const verdict = further <= first * LINEAR_WITHIN ? 'linear within 20 %' : 'dearer than linear by more than 20 %';
      return `${name}: ${first.toFixed(2)} CPU ms an article up to ${from}, ${further.toFixed(2)} from ${from} to ${to}: ${verdict}`;
    }),
    table(
      ['page', 'tool', 'articles', 'HTML bytes', 'brotli', 'first visit', 'requests'],
      results.flatMap(({ name, articles, weights, visit }) =>
        Object.entries(weights).map(([page, { bytes, compressed }]) => [
          page,
          name,
          String(articles),
          String(bytes),
          String(compressed),
          page === 'article' && visit ? `${(visit.bytes / 1000).toFixed(1)} kB` : '',
          page === 'article' && visit ? String(visit.requests) : '',
        ]),
      ),
    ),
    [`“again” is a build after one article changed. ${FEWEST_ARTICLES} articles tell what a start costs.`],
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

/** Columns that fit; numbers to the right. Nothing where there are no rows. */
function table(head: string[], rows: string[][]): string[] {
  if (rows.length === 0) return [];
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return rows.every((other) => /^[\d.]*( kB)?$/.test(other[column] ?? ''))
          ? cell.padStart(width)
          : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
