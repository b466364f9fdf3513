import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { listFiles, readText } from '../library/files.ts';
import { LEDGER_FILE, readLedger } from '../library/read-ledger.ts';
import { readUsage, USAGE_FILE } from '../library/read-usage.ts';
import { writeWhole } from '../library/write-whole.ts';
import { ledgerText } from '../links/ledger-text.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { type ArticleReport, reportsText } from './article-report.ts';
import { IMPORT_MAP_FILE, importKey, importMapText } from './import-map.ts';
import type { ImportPlan } from './import-plan.ts';
import { openJournal, readJournal } from './journal.ts';
import { ledgerEntries } from './ledger-entries.ts';
import { readableReport } from './readable-report.ts';
import { usageText } from './usage-text.ts';

export const REPORT_FILE = 'import/report.json';
const READABLE_FILE = 'import/report.md';

/**
 * Adds to a plan what follows from it for the files that many articles share: old addresses, views, the map, the report.
 * A file that would stay as it is, is not among them.
 */
export function completePlan(plan: ImportPlan, dir: string): void {
  const put = (file: string, text: string) => {
    if (textIfThere(dir, file) !== text) plan.files.set(file, text);
  };
  const ledger = ledgerOf(dir);
  const entries = ledgerEntries(plan, ledger, plan.faults);
  if (entries.length > 0) put(LEDGER_FILE, ledgerText([...ledger, ...entries]));
  const usage = new Map(readUsage(dir).map((each) => [`${each.id} ${each.in}`, each]));
  for (const { article, entry } of plan.placed) {
    const { views = 0, votes = 0 } = article;
    if (views > 0 || votes !== 0) usage.set(`${entry.id} ${entry.in}`, { id: entry.id, in: entry.in, views, votes });
  }
  if (usage.size > 0) put(USAGE_FILE, usageText([...usage.values()]));
  const reports = mergedReports(plan, dir);
  put(REPORT_FILE, reportsText(reports));
  put(READABLE_FILE, readableReport(reports));
  put(IMPORT_MAP_FILE, importMapText(plan.map));
  for (const name of [...plan.media.keys()]) if (existsSync(join(dir, 'media', name))) plan.media.delete(name);
}

/** What the last runs said of articles that this one left as they were, and what this one says of the others. */
function mergedReports(plan: ImportPlan, dir: string): ArticleReport[] {
  const text = textIfThere(dir, REPORT_FILE);
  const reports = new Map<string, ArticleReport>();
  if (text) for (const report of JSON.parse(text) as ArticleReport[]) reports.set(importKey(report), report);
  for (const report of plan.reports) reports.set(importKey(report), report);
  return [...reports.values()];
}

function ledgerOf(dir: string): readonly LedgerEntry[] {
  if (!existsSync(join(dir, LEDGER_FILE))) return [];
  const { entries, problems } = readLedger(readText(join(dir, LEDGER_FILE)).text);
  if (entries) return entries.map(({ line: _, ...entry }) => entry);
  throw new Error(
    `${LEDGER_FILE}:${problems[0]?.line ?? 1}  Unexpected line, expected an address as npm run link writes it.`,
  );
}

function textIfThere(dir: string, file: string): string | undefined {
  try {
    return readFileSync(join(dir, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Writes what was planned, each file whole; the map is written last. A run that is cut short leaves its journal, by which
 * the next one knows what it wrote from what an editor did, so whoever calls this closes it at the very end.
 */
export async function applyPlan(
  plan: ImportPlan,
  dir: string,
  progress: (done: number, of: number) => void,
): Promise<void> {
  if (plan.files.size === 0 && plan.media.size === 0) return;
  await mkdir(dir, { recursive: true });
  await sweep(dir);
  await openJournal(dir, new Map([...readJournal(dir), ...plan.journal]));
  const last = [IMPORT_MAP_FILE];
  const files = [...plan.files].sort(
    ([a], [b]) => Number(last.includes(a)) - Number(last.includes(b)) || (a < b ? -1 : 1),
  );
  const of = files.length + plan.media.size;
  let done = 0;
  for (const [name, content] of plan.media) {
    const path = join(dir, 'media', name);
    if ('path' in content) await copyWhole(content.path, path);
    else await writeWhole(path, content);
    progress(++done, of);
  }
  for (const [file, text] of files) {
    await writeWhole(join(dir, file), text);
    progress(++done, of);
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  const beside = `${to}.${process.pid}`;
  try {
    await copyFile(from, beside);
    await rename(beside, to);
  } finally {
    await rm(beside, { force: true });
  }
}

/** Takes away what a run that was killed had begun to write: a file’s name with the number of a process behind it. */
async function sweep(dir: string): Promise<void> {
  if (readJournal(dir).size === 0) return;
  for (const file of await listFiles(dir)) {
    if (/\.(mdx|yaml|json|md|png|jpe?g|gif|webp|avif|svg|mp4|webm|vtt)\.\d+$/.test(file))
      await rm(join(dir, file), { force: true });
  }
}
