import { sumOf } from '../../src/checks/allowed/baseline.ts';
import { runBuiltGate, runGate } from '../../src/checks/gate.ts';
import type { Settings } from '../../src/integration/settings.ts';
import type { BaselineEntry } from '../../src/model/baseline.ts';
import type { Library } from '../../src/model/library.ts';
import { marksOf } from '../../src/site/last-site.ts';
import { isAsBuilt } from '../../src/site/site-folder.ts';

/**
 * What the baseline still has to hold of what is published now; nothing where it cannot shrink. Of rules about
 * built pages, entries stay as they are unless the last build of this content lies there, as it was left.
 */
export async function shrunkBaseline(
  library: Library,
  { cacheDir, outDir, now }: Settings,
): Promise<BaselineEntry[] | undefined> {
  const { baseline = [] } = library;
  if (baseline.length === 0) return undefined;
  const options = { now, cacheDir };
  const result = await runGate(library, options);
  const { docket } = isAsBuilt(outDir, marksOf(cacheDir))
    ? await runBuiltGate(library, result, { ...options, dir: outDir })
    : result;
  const shrunk = docket.baseline.shrunk();
  return sumOf(shrunk) < sumOf(baseline) ? shrunk : undefined;
}
