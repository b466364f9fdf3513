import { relative } from 'node:path';
import { KeptSections } from '../answers/kept-sections.ts';
import { type GateOptions, type GateResult, readThroughGate, runBuiltGate } from '../checks/gate.ts';
import { stylish } from '../checks/reporters/stylish.ts';
import { setCurrentLibrary } from '../library/current.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { bringIndexBack } from '../search/kept-index.ts';
import { forgetLastSite, refusedSite, refuseSite } from '../site/last-site.ts';
import { setCurrentResult } from './current-result.ts';
import { sayWhatWasBuilt, sayWhatWasRead } from './progress.ts';
import type { Settings } from './settings.ts';

/** The gate is closed. Its message is the report; there is nothing to be learnt from where it was thrown. */
export class GateClosed extends Error {
  readonly problems: readonly Problem[];
  constructor(report: string, problems: readonly Problem[]) {
    super(report);
    this.name = 'GateClosed';
    this.problems = problems;
    this.stack = '';
  }
}

export interface OpenGate {
  library: Library;
  result: GateResult;
}

/**
 * Reads the content folder and holds it to the gate.
 * Throws GateClosed where it cannot be read at all and, with `stopOnErrors`, where the gate finds an error.
 */
export async function openGate(
  settings: Settings,
  { stopOnErrors, ...others }: { stopOnErrors: boolean } & Pick<GateOptions, 'texts' | 'each'>,
): Promise<OpenGate> {
  const { contentDir: dir, cacheDir, now } = settings;
  const passage = await readThroughGate(dir, { now, cacheDir, ...others });
  const colour = hasColour();
  if (!passage.library) throw new GateClosed(stylish(passage, { dir, colour }), passage.problems);
  const { library, result } = passage;
  if (stopOnErrors && result.errors > 0) throw new GateClosed(stylish(result, { dir, colour }), result.problems);
  return { library, result };
}

/** Reads the content folder, holds it to the gate, and makes it the one that pages are made of. Throws as `openGate`. */
export async function passGate(settings: Settings, options: { stopOnErrors: boolean }): Promise<OpenGate> {
  // A dev server makes the index when somebody searches.
  const sections = options.stopOnErrors ? await KeptSections.open(settings.cacheDir) : undefined;
  const each: GateOptions['each'] = (article, surroundings) => sections?.ahead(article, surroundings);
  const { library, result } = await openGate(settings, { ...options, each });
  sections?.close();
  setCurrentLibrary(library);
  setCurrentResult(result);
  if (options.stopOnErrors) sayWhatWasRead(library, result);
  return { library, result };
}

/**
 * Holds the pages that were just built to the rules about these. Throws GateClosed where one finds an error; the
 * folder of the site is as the last good build left it then, or empty.
 */
export async function passBuiltGate(settings: Settings, { library, result }: OpenGate): Promise<void> {
  const { contentDir: dir, cacheDir, outDir, now } = settings;
  const built = await runBuiltGate(library, result, { now, cacheDir, dir: outDir });
  if (built.errors === 0) {
    forgetLastSite(cacheDir);
    return sayWhatWasBuilt(built, result);
  }
  const wasThere = refuseSite(outDir, cacheDir);
  if (wasThere) await bringIndexBack(outDir, cacheDir);
  const shown = (path: string) => relative('', path) || '.';
  const state = wasThere ? 'is as the last good build left it' : 'is empty, and there is nothing to publish';
  const outcome = [
    `The pages were built and refused: ${shown(outDir)} ${state}.`,
    `To look at them: npm run serve -- --dir ${shown(refusedSite(cacheDir))}`,
  ];
  throw new GateClosed([stylish(built, { dir, colour: hasColour() }), ...outcome].join('\n'), built.problems);
}

function hasColour(): boolean {
  return Boolean(process.stderr.isTTY) && !process.env['NO_COLOR'];
}
