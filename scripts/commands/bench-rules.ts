import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readThroughGate } from '../../src/checks/gate.ts';
import { settingsOf } from '../../src/integration/settings.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { writeWhole } from '../../src/library/write-whole.ts';
import type { Library } from '../../src/model/library.ts';
import { writeBaseline } from '../baseline-file.ts';
import { DAY, hitsOf, type Measured, measureRules } from '../bench/rules/measure-rules.ts';
import { type Column, tableOf, withTable } from '../bench/rules/table.ts';
import { writeFolder } from '../bench/rules/write-folder.ts';
import { readOptions } from '../options.ts';
import { build } from './build.ts';

const PAGE = 'docs/rules-measured.md';

const HELP = `Counts how often each rule speaks of articles from elsewhere, to find the rules that cry wolf.

  npm run bench:rules -- --articles DIR [options]

  --articles DIR   folders en, nb, sv and da with Markdown; each file becomes an article in which all that has to be
                   declared is, so that what a rule finds is in the text
  --content DIR    a content folder to count beside them, the demo where it is left out
  --built          build both as well, and count what rules find in the pages: some minutes for thousands of articles
  --show RULE      beneath the table, what the rule found, spread over all articles
  --most N         so many of them (else 20)
  --write          put the table into ${PAGE} as well
  -h, --help       show this`;

const OPTIONS = {
  articles: { type: 'string' },
  content: { type: 'string', default: 'src/content' },
  show: { type: 'string' },
  most: { type: 'string', default: '20' },
  built: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, OPTIONS);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { articles, content, show, write, built } = values;
  const most = Number(values.most);
  if (!articles) throw new Error('Unexpected end of the command, expected --articles DIR. See --help.');
  if (!Number.isInteger(most) || most < 1)
    throw new Error(`Unexpected --most “${values.most}”, expected a whole number.`);

  const dir = await mkdtemp(join(tmpdir(), 'waypost-rules-'));
  try {
    const elsewhere = join(dir, 'content');
    await writeFolder(articles, elsewhere);
    const library = await libraryOf(elsewhere);
    const measured = await measureRules(library, built ? await siteOf(library, join(dir, 'site')) : undefined);
    const own = await libraryOf(content);
    const ownMeasured = await measureRules(own, built ? await siteOf(own, join(dir, 'own-site')) : undefined);
    const table = tableOf([...columnsOf('', library, measured), ...columnsOf('demo ', own, ownMeasured)]);
    console.log(table);
    if (show) console.log(['', ...hitsOf(show, most, measured, library)].join('\n'));
    if (write) await writeWhole(PAGE, withTable(await readFile(PAGE, 'utf8'), table));
    return 0;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function libraryOf(dir: string): Promise<Library> {
  const { library, problems } = await readLibrary(dir);
  if (!library) throw new Error(`The content folder ${dir} cannot be read: ${problems[0]?.file ?? ''}.`);
  return library;
}

/** Builds a copy of a library into `out`, with a baseline that holds whatever is wrong with it. */
async function siteOf({ dir }: Library, out: string): Promise<string> {
  const copy = `${out}-content`;
  await cp(dir, copy, { recursive: true });
  const settings = settingsOf({
    WAYPOST_CONTENT: copy,
    WAYPOST_OUT: out,
    WAYPOST_CACHE: `${out}-cache`,
    WAYPOST_NOW: DAY,
    WAYPOST_OG: 'off',
  });
  const passage = await readThroughGate(copy, { now: DAY });
  if (!passage.library) throw new Error(`The content folder ${dir} cannot be read.`);
  const { result } = passage;
  await writeBaseline(copy, result.docket.baseline.rewritten([...result.problems, ...result.held]));
  if ((await build(settings)) !== 0) throw new Error(`The content folder ${dir} cannot be built.`);
  return out;
}

function columnsOf(prefix: string, library: Library, { counts }: Measured): Column[] {
  return library.site.locales.map((locale) => {
    const articles = library.articles.filter((article) => article.locale === locale).length;
    return { title: `${prefix}${locale}`, locale, articles, counts };
  });
}
