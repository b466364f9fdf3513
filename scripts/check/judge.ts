import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { recordMarkup } from '../../src/checks/built/markup.ts';
import { type GatePassage, readThroughGate, runBuiltGate } from '../../src/checks/gate.ts';
import type { Report } from '../../src/checks/reporters/report.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { refusedSite } from '../../src/site/last-site.ts';
import { changeBaseline } from './change-baseline.ts';
import { fix } from './fix.ts';

/** What a run of the check is to do besides judging. */
export interface Order {
  baseline?: 'write' | 'shrink' | 'off' | undefined;
  fix: boolean;
  dryRun: boolean;
  /** Whether the pages that were built are judged too, and what markup was sound is written down. */
  built: boolean;
  recordsMarkup: boolean;
  /** Whether a rule is among those that the run is about. */
  isMeant: (rule: string) => boolean;
}

/** Judges the content folder, mends it and changes its baseline as ordered, and gives what is left then. */
export async function judge(settings: Settings, order: Order): Promise<Report> {
  const passage = await passageOf(settings, order);
  if (!passage.library) return passage;
  const { library, result } = passage;
  const { baseline, isMeant, dryRun } = order;
  if (order.fix) {
    const isChanged = await fix(library, result, { dryRun, isMeant });
    return isChanged ? judge(settings, { ...order, fix: false }) : result;
  }
  if (baseline !== 'write' && baseline !== 'shrink') return result;
  await changeBaseline(baseline, library, result, ({ rule }) => isMeant(rule));
  return judge(settings, { ...order, baseline: undefined });
}

async function passageOf(settings: Settings, { baseline, built, recordsMarkup }: Order): Promise<GatePassage> {
  const { contentDir, cacheDir, outDir, now } = settings;
  const dir = built ? builtSite(outDir, cacheDir) : undefined;
  const options = { now, cacheDir, ignoreBaseline: baseline === 'off' };
  const passage = await readThroughGate(contentDir, options);
  if (!passage.library || dir === undefined) return passage;
  const { library } = passage;
  const { site, ...result } = await runBuiltGate(library, passage.result, { ...options, dir });
  if (recordsMarkup) await recordMarkup(site);
  return { library, result };
}

/** Where the pages of the last build are: those that were refused wait until the next build. Throws where there are none. */
function builtSite(outDir: string, cacheDir: string): string {
  const dir = [refusedSite(cacheDir), outDir].find((place) => existsSync(join(place, 'index.html')));
  if (dir === undefined)
    throw new Error(`There is no built site in ${relative('', outDir) || '.'}. Build it first: npm run build`);
  return dir;
}
