import { spawn } from 'node:child_process';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exceededLimits } from '../../src/hosting/limits.ts';
import { say } from '../../src/integration/progress.ts';
import { environmentOf, type Settings } from '../../src/integration/settings.ts';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { INDEX_FOLDER } from '../../src/search/pagefind-module.ts';
import { marksOf } from '../../src/site/last-site.ts';
import { filesWritten } from '../../src/site/site-folder.ts';
import { filesIn, siteSize } from '../../src/site/site-size.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { checkOutFolder } from '../out-folder.ts';

const HELP = `Checks the content, then writes the whole help centre: pages, images, feeds and search index.

  npm run build [-- options]

  --out DIR          where to write it (else $WAYPOST_OUT, else dist)
  --editors          publish the editors’ room with it, at /editors/; left out otherwise
${CONTENT_HELP}

Exit code 0: built. 1: a rule found an error, and what was built before
stays. 2: the build could not run.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    out: { type: 'string' },
    editors: { type: 'boolean' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  return build(settingsFrom(values));
}

/**
 * Builds in two steps, one process after the other, so that the memory of the pages is given back
 * before the search index takes its own. Gives the exit code.
 */
export async function build(settings: Settings): Promise<number> {
  checkOutFolder(settings);
  const begun = performance.now();
  const code = await renderPages(settings);
  if (code !== 0) return code;
  const { pages } = await buildSearchIndex(settings.outDir, { keptIn: settings.cacheDir });
  say('Search', `${pages} articles indexed`);
  sayWhatHostsTake(settings);
  say('Done', `${relative('', settings.outDir) || '.'} in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return 0;
}

/** Whether the hosts that we know take the site, and what to do where one does not. */
function sayWhatHostsTake({ outDir, cacheDir }: Settings): void {
  const size = siteSize(outDir, [...filesWritten(marksOf(cacheDir)), ...filesIn(outDir, INDEX_FOLDER)]);
  say('Size', `${size.files.toLocaleString('en')} files, ${Math.round(size.bytes / 1e6).toLocaleString('en')} MB`);
  for (const { host, found, advice } of exceededLimits(size))
    say('', `too much for ${host}: ${found}. What to do: ${advice}.`);
}

/**
 * How V8 clears away what was needed for one article alone: seldom, and by itself. By default it does so every few
 * articles, with several threads that wait for one another for a tenth of the time of a whole build.
 */
const MEMORY_FLAGS = ['--max-semi-space-size=128', '--no-parallel-scavenge'];

/** Has V8 note from the first call on what a function is given, so that what thousands of articles go through is compiled well sooner. */
const COMPILER_FLAGS = ['--no-lazy-feedback-allocation'];

async function renderPages(settings: Settings): Promise<number> {
  const script = fileURLToPath(new URL('../render-pages.ts', import.meta.url));
  const child = spawn(process.execPath, [...MEMORY_FLAGS, ...COMPILER_FLAGS, script], {
    stdio: 'inherit',
    env: { ...process.env, ...environmentOf(settings) },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 2));
  });
}
