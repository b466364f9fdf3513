import { join, relative, resolve } from 'node:path';
import { applyPlan, completePlan } from '../../src/import/apply-import.ts';
import { readTarget } from '../../src/import/content/target.ts';
import { Guesser } from '../../src/import/guess/guess.ts';
import { readImportMap } from '../../src/import/import-map.ts';
import { arrivalsIn, closeJournal, readJournal } from '../../src/import/journal.ts';
import { planImport } from '../../src/import/plan-import.ts';
import { readGuessRules } from '../../src/import/read-rules.ts';
import type { SourceSet } from '../../src/import/source-article.ts';
import { SOURCES } from '../../src/import/sources/index.ts';
import { digestOf } from '../../src/library/cache.ts';
import { isLocale, LOCALES, type Locale } from '../../src/model/locale.ts';
import { PRESETS } from '../../src/model/presets/index.ts';
import { freshFiles, isFresh } from '../import/fresh.ts';
import { type Holding, holdArrivals } from '../import/hold-arrivals.ts';
import { progressBar } from '../import/progress-bar.ts';
import { reportMending } from '../import/report-mending.ts';
import { importSummary } from '../import/summary.ts';
import { verify } from '../import/verification.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Brings the articles of another help centre in. Run again, it brings in what has changed there, and nothing else.

  npm run import -- SOURCE PATH… [options]
  npm run import -- report [--top N]     what to mend first, by how many customers it would help

${Object.entries(SOURCES)
  .map(([name, { summary }]) => `  ${name.padEnd(17)}  ${summary}`)
  .join('\n')}

  --publish          publish at once, and hold what the gate finds in baseline.yaml, to be mended by and by; else all
                     are drafts, with a guess of where each belongs, and why
  --rules FILE       how to guess persona, stage and kind (docs/import.md)
  --journey FILE     the journey.yaml of a content folder that is not there yet
  --preset NAME      or a journey to start from: ${Object.keys(PRESETS).join(', ')}
  --name, --url, --email   what a new help centre is called, and where it and you are found
  --locale LOCALE    the language of what says none: ${LOCALES.join(', ')}
  --was URL          where the source was published; links there find their articles
  --fetch            download pictures that the export names and does not hold, from its own host alone
  --force            take the source’s text where an editor has changed an article, too
  --keep-mine        keep the editor’s, and do not ask again until the source changes once more
  --dry-run          say what would be written, and write nothing
  --verify DIST      bring nothing in: look whether a built site has every word and every old address of the source
  --json             report as JSON
${CONTENT_HELP}

Exit code 0: all is in. 1: something wants a look, and is named. 2: the command could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  publish: { type: 'boolean', default: false },
  rules: { type: 'string' },
  journey: { type: 'string' },
  preset: { type: 'string', default: 'kundereise' },
  name: { type: 'string', default: 'Help' },
  url: { type: 'string', default: 'https://help.example' },
  email: { type: 'string', default: 'help@help.example' },
  locale: { type: 'string', default: 'en' },
  was: { type: 'string', multiple: true },
  force: { type: 'boolean', default: false },
  'keep-mine': { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  fetch: { type: 'boolean', default: false },
  verify: { type: 'string' },
  top: { type: 'string', default: '20' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [kind = '', ...paths] = positionals;
  if (kind === 'report') return reportMending(values);
  const source = Object.hasOwn(SOURCES, kind) ? SOURCES[kind] : undefined;
  if (!source) throw new Error(`Unexpected source “${kind}”, expected one of ${Object.keys(SOURCES).join(', ')}.`);
  if (paths.length === 0) throw new Error(`Unexpected ${kind} without a path, expected where its export lies.`);
  if (values.force && values['keep-mine'])
    throw new Error('Unexpected --force with --keep-mine, expected one of them.');
  const { contentDir: dir, cacheDir, now } = settingsFrom(values);
  const { rules, text: rulesText } = readGuessRules(values.rules);

  const read = await source.load();
  const named = await read({
    paths: paths.map((path) => resolve(path)),
    locale: localeNamed(values.locale),
    hosts: hostsOf(values.was),
  });
  if (values.verify !== undefined) return verify(named, dir, resolve(values.verify), values.json);
  const bar = progressBar(values.json);
  const set = values.fetch ? await fetched(named, cacheDir, bar) : named;
  const fresh = isFresh(dir) ? freshFiles(set, values) : new Map<string, string>();
  const target = await readTarget(dir, fresh);
  const plan = await planImport(set, {
    dir,
    target,
    guesser: new Guesser(rules, target.journey),
    rulesDigest: digestOf(rulesText),
    publish: values.publish || rules.publish,
    force: values.force,
    keepMine: values['keep-mine'],
    now,
    before: readImportMap(dir),
    journal: readJournal(dir),
    progress: (done, of) => bar.show('Reading', done, of),
  });
  for (const [file, text] of fresh) plan.files.set(file, text);
  completePlan(plan, dir);
  let holding: Holding | undefined;
  if (!values['dry-run']) {
    await applyPlan(plan, dir, (done, of) => bar.show('Writing', done, of));
    const arrivals = arrivalsIn(readJournal(dir));
    if (arrivals.size > 0) holding = await holdArrivals(dir, arrivals, { now, cacheDir });
    await closeJournal(dir);
  }
  bar.clear();
  const shown = relative('', dir) || '.';
  const summary = { plan, set, holding, site: target.site, dir: shown, dryRun: values['dry-run'] };
  console.log(importSummary(summary, values.json));
  const { unread = [], unsafe = [] } = holding ?? {};
  const outcomes = [...plan.outcomes.values()];
  return plan.faults.length + unread.length + unsafe.length > 0 || outcomes.includes('edited') ? 1 : 0;
}

/** The hosts of addresses such as `https://help.old.example`. */
function hostsOf(addresses: readonly string[] = []): Set<string> {
  const wrong = addresses.find((address) => !/^https?:\/\//.test(address) || !URL.canParse(address));
  if (wrong !== undefined)
    throw new Error(`Unexpected --was “${wrong}”, expected an address such as https://help.old.example.`);
  return new Set(addresses.map((address) => new URL(address).host));
}

async function fetched(set: SourceSet, cacheDir: string, bar: ReturnType<typeof progressBar>): Promise<SourceSet> {
  const { fetchFiles } = await import('../../src/import/fetch-files.ts');
  return fetchFiles(set, join(cacheDir, 'import'), (done, of) => bar.show('Fetching', done, of));
}

function localeNamed(value: string): Locale {
  if (isLocale(value)) return value;
  throw new Error(`Unexpected --locale “${value}”, expected one of ${LOCALES.join(', ')}.`);
}
