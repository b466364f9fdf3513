import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchSources } from '../import/bench-sources.ts';
import { readOptions } from '../options.ts';
import { run as runImport } from './import.ts';

const HELP = `Measures what moving in costs: made articles, from each kind of file, at two sizes.

  npm run bench:import -- [options]

  --articles SIZES   how many articles, smallest first (1000,10000 where left out)
  -h, --help         show this`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    articles: { type: 'string', default: '1000,10000' },
    help: { type: 'boolean', short: 'h' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const sizes = values.articles.split(',').map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1))
    throw new Error(`Unexpected --articles “${values.articles}”, expected whole numbers such as 1000,10000.`);
  const root = await mkdtemp(join(tmpdir(), 'waypost-bench-import-'));
  const rows: string[] = [];
  try {
    for (const { kind, file, make } of benchSources()) {
      const costs: number[] = [];
      for (const size of sizes) {
        const source = join(root, `${kind}-${size}-${file}`);
        await writeFile(source, make(size));
        costs.push(
          await costOf(
            [kind, source, '--content', join(root, `${kind}-${size}`), '--now', '2026-11-27', '--json'],
            size,
          ),
        );
      }
      const growth = (costs.at(-1) ?? 0) / (costs[0] ?? 1);
      rows.push(`| ${kind} | ${costs.map((cost) => `${cost.toFixed(1)} ms`).join(' | ')} | ${growth.toFixed(2)} |`);
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
  console.log(
    `CPU an article, in one process, read, converted and written:\n\n| source | ${sizes.join(' | ')} | growth |\n|---|${'---|'.repeat(sizes.length + 1)}\n${rows.join('\n')}`,
  );
  return 0;
}

/** Milliseconds of CPU an article. */
async function costOf(argv: string[], articles: number): Promise<number> {
  const { log } = console;
  const before = process.cpuUsage();
  console.log = () => {};
  try {
    await runImport(argv);
  } finally {
    console.log = log;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / articles;
}
