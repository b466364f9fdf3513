import { relative, resolve } from 'node:path';
import { runGate } from '../../src/checks/gate.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { writeReport } from '../report/write-report.ts';

const HELP = `Writes the editors' room to read and to print: the journey as a heat map that opens into its cells,
articles by owner, the review calendar, and warnings by rule with their trend.

  npm run report [-- options]

  --out DIR          where to write it (else report)
  --history FILE     the reports of earlier days, for the trend (else history.json in that folder)
${CONTENT_HELP}

While you write, npm run dev shows the same at /editors/.

Exit code 0: written, whatever it says. 1: the content could not be read. 2: the report could not be written.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    out: { type: 'string', default: 'report' },
    history: { type: 'string' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { content, now: day } = values;
  const { contentDir: dir, cacheDir, now } = settingsFrom({ content, now: day });
  const { library, problems } = await readLibrary(dir, { cacheDir });
  if (!library) {
    console.error(stylish({ problems }, { dir, colour: false }));
    return 1;
  }
  const result = await runGate(library, { now, cacheDir });
  const out = resolve(values.out);
  const history = values.history === undefined ? undefined : resolve(values.history);
  await writeReport(library, result, { out, now, ...(history && { history }) });
  const { states, cells } = result.coverage;
  console.log(
    `${states.covered + states['at-risk']} of ${cells.length} cells covered, ${result.errors} errors, ${result.warnings} warnings.`,
  );
  console.log(`Open ${relative('', `${out}/index.html`)} in a browser.`);
  return 0;
}
