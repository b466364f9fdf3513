import { join, relative } from 'node:path';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { LEDGER_FILE } from '../../src/library/read-ledger.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { compare, type LostThing } from '../../src/links/compare.ts';
import { type Decision, mendAsked, type Reasons } from '../../src/links/decide.ts';
import { recordedLedger, withEntries } from '../../src/links/ledger-text.ts';
import { type HeadingAnchors, mendAlone } from '../../src/links/mend.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import type { LedgerEntry } from '../../src/model/ledger.ts';
import type { Library } from '../../src/model/library.ts';
import { isLocale } from '../../src/model/locale.ts';
import { writeBaseline } from '../baseline-file.ts';
import { changeSet } from '../link/change-set.ts';
import { asJson, asText, type LinkReport } from '../link/report.ts';
import { shrunkBaseline } from '../link/shrunk-baseline.ts';
import { writeTogether } from '../link/write-together.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Keeps the addresses that were ever published: links.yaml has them all. Without an option, it says which
are new, and which lead nowhere any more.

  npm run link [-- options]

  --record           write down all that is published now, and let baseline.yaml hold no more than is still found; for
                     the build of record, after it
  --fix [ADDRESS]    send the readers of what was moved, renamed or reworded on to where it is now;
                     what was deleted wants ADDRESS, such as 4h44w or /stages/use/, and one of these:
  --to TARGET        where its readers are led: an id, id#heading, #heading of the same article, a page
  --gone "WHY"       what its readers are told; nb="WHY" for one language, and again for others
  --dry-run          show what would be written, and write nothing
  --out DIR          where the pages are (else $WAYPOST_OUT, else dist), for --record to see what is mended in them
  --json             report as JSON
${CONTENT_HELP}

Exit code 0: every address leads somewhere. 1: one does not, and nothing is recorded. 2: it could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  record: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  to: { type: 'string' },
  gone: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const;

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [address, ...tooMany] = positionals;
  const decision = decisionFrom(values.to, values.gone);
  if (values.record && values.fix)
    throw new Error('Unexpected --record with --fix, expected one of them: record after the build.');
  if ((decision || address !== undefined) && !values.fix)
    throw new Error('Expected --fix with an address, --to or --gone.');
  if (tooMany.length > 0) throw new Error(`Unexpected “${tooMany[0]}”, expected one address at a time.`);
  if (address !== undefined && !decision) throw new Error(`Expected --to or --gone to say what becomes of ${address}.`);

  const settings = settingsFrom(values);
  const { contentDir: dir, cacheDir } = settings;
  const { library, problems } = await readLibrary(dir, { cacheDir });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!library || errors.length > 0) {
    // What cannot be read would count as lost.
    console.error(stylish({ problems: errors }, { dir, colour: false }));
    return 1;
  }
  const plan = values.record ? toRecord(library) : values.fix ? toFix(library, address, decision) : toReport(library);
  const { files, changes } = await changeSet(library, plan.ledger, plan.anchors);
  const dryRun = values['dry-run'];
  const { undecided, mendable } = plan;
  const isRecorded = values.record && undecided.length + mendable === 0;
  const shrunk = isRecorded ? await shrunkBaseline(library, settings) : undefined;
  if (!dryRun) {
    await writeTogether(files);
    if (shrunk) await writeBaseline(dir, shrunk);
  }
  const file = relative('', join(dir, LEDGER_FILE));
  const report = { library, file, comparison: compare(library), undecided, mendable, changes, shrunk, dryRun };
  console.log(values.json ? asJson(report) : asText(report));
  return undecided.length + mendable === 0 ? 0 : 1;
}

function decisionFrom(to: string | undefined, gone: readonly string[] | undefined): Decision | undefined {
  if (to !== undefined && gone) throw new Error('Unexpected --to with --gone, expected one of them.');
  if (to !== undefined) return { to };
  return gone && { gone: Object.fromEntries(gone.map(reasonFrom)) as Reasons };
}

function reasonFrom(text: string): [string, string] {
  const [, locale, own] = /^([a-z]{2})=(.*)$/s.exec(text) ?? [];
  const reason = (isLocale(locale) ? (own ?? '') : text).replace(/\s+/g, ' ').trim();
  if (!reason) throw new Error('Unexpected empty --gone, expected a sentence for readers.');
  return [isLocale(locale) ? locale : 'all', reason];
}

interface Plan extends Pick<LinkReport, 'undecided' | 'mendable'> {
  /** The ledger as it is to be. */
  ledger: readonly LedgerEntry[];
  anchors: readonly HeadingAnchors[];
}

/** Nothing is written. */
function toReport(library: Library): Plan {
  const { undecided, entries, anchors } = mendAlone(library);
  return { undecided, mendable: entries.length + anchors.length, ledger: library.ledger ?? [], anchors: [] };
}

/** Everything published is written down, unless something else is lost. */
function toRecord(library: Library): Plan {
  const plan = toReport(library);
  return plan.undecided.length + plan.mendable > 0 ? plan : { ...plan, ledger: recordedLedger(library) };
}

/** What needs no decision is mended, and what was decided on. */
function toFix(library: Library, address: string | undefined, decision: Decision | undefined): Plan {
  const alone = mendAlone(library);
  const thing = decision && thingNamed(address, alone.undecided);
  const asked = thing && decision ? mendAsked(thing, decision, library) : { entries: [], anchors: [] };
  return {
    undecided: alone.undecided.filter((each) => each !== thing),
    mendable: 0,
    ledger: withEntries(library.ledger ?? [], [...alone.entries, ...asked.entries]),
    anchors: [...alone.anchors, ...asked.anchors],
  };
}

function thingNamed(address: string | undefined, undecided: readonly LostThing[]): LostThing {
  const names = undecided.map(({ name }) => name);
  const known = names.join(', ') || 'nothing';
  if (address === undefined) {
    const [only, ...others] = undecided;
    if (only && others.length === 0) return only;
    throw new Error(`Expected --fix with the address that is meant. What wants a decision: ${known}.`);
  }
  const wanted = address.startsWith('/') ? address : hrefs.permalink(address);
  const thing = undecided.find(({ name }) => name === wanted || name === `${wanted}/`);
  if (!thing) throw new Error(`Unexpected address “${address}”, expected one that wants a decision: ${known}.`);
  return thing;
}
