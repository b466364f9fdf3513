import { expect, test } from 'vitest';
import { linearitiesOf, ratiosOf, textReport } from '../../scripts/bench/report.ts';
import type { Result } from '../../scripts/bench/run-bench.ts';

function result(name: string, articles: number, cpu: number): Result {
  const cost = { cpu, wall: cpu / 2, memory: cpu * 1e7 };
  return {
    name,
    version: `${name} 1.0.0`,
    articles,
    cold: cost,
    rebuild: { ...cost, cpu: cpu / 4 },
    output: { pages: articles + 5, bytes: articles * 3e4 },
    weights: { article: { bytes: 20_000, compressed: 5_000 } },
    visit: { requests: name === 'waypost' ? 5 : 10, bytes: name === 'waypost' ? 20_000 : 50_000 },
  };
}

const RESULTS = [
  result('waypost', 14, 5),
  result('peer', 14, 8),
  result('waypost', 1000, 15),
  result('peer', 1000, 40),
  result('waypost', 5000, 61),
  result('peer', 5000, 160),
];

test('Waypost’s figures are told as shares of each peer’s', () => {
  const [small, , large] = ratiosOf(RESULTS);
  expect(small).toMatchObject({ peer: 'peer', articles: 14, cpu: 5 / 8 });
  expect(large).toMatchObject({ articles: 5000, cpu: 61 / 160, rebuildCpu: 61 / 160, visitBytes: 0.4 });
});

test('both of Waypost’s builds are told as shares of the others, and neither of the other', () => {
  const ratios = ratiosOf([result('waypost', 1000, 15), result('waypost-exports', 1000, 20), result('peer', 1000, 40)]);
  expect(ratios.map(({ tool, peer, cpu }) => [tool, peer, cpu])).toEqual([
    ['waypost', 'peer', 15 / 40],
    ['waypost-exports', 'peer', 20 / 40],
  ]);
});

test('what a start costs does not count when a build is judged for being linear', () => {
  const [waypost] = linearitiesOf(RESULTS);
  expect(waypost).toMatchObject({ name: 'waypost', from: 1000, to: 5000, further: 11.5 });
  expect(waypost?.first).toBeCloseTo(10.14, 2);
  expect(textReport(RESULTS, 1)).toContain(
    'waypost: 10.14 CPU ms an article up to 1000, 11.50 from 1000 to 5000: linear within 20 %',
  );
  const steeper = [...RESULTS, result('waypost', 6000, 120)];
  expect(textReport(steeper, 1)).toContain('59.00 from 5000 to 6000: dearer than linear by more than 20 %');
});

test('the report fits a terminal and says whose figures they are', () => {
  const report = textReport(RESULTS, 3);
  expect(Math.max(...report.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
  for (const told of [`Node ${process.version}`, 'peer: peer 1.0.0', '3 runs', '20.0 kB'])
    expect(report).toContain(told);
});

test('a peer that was left out is named, with why', () => {
  const leftOut = [{ name: 'missing', reason: 'Could not install missing@1.0.0:\nno network' }];
  expect(textReport(RESULTS, 1, leftOut)).toContain('\nmissing: left out. Could not install missing@1.0.0:\n');
});

test('Waypost alone is reported without shares', () => {
  const alone = RESULTS.filter(({ name }) => name === 'waypost');
  expect(ratiosOf(alone)).toEqual([]);
  expect(textReport(alone, 1)).not.toContain('share');
});
