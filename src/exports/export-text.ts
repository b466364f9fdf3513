import type { Library } from '../model/library.ts';
import type { ExportFile } from './export-file.ts';
import { exportSources } from './export-sources.ts';
import { framingOf } from './framing.ts';

/** A file of exports as one text, an item at a time, so that it need never be in memory as a whole. */
export async function* exportText(
  file: Omit<ExportFile, 'href'>,
  library: Library,
  { cacheDir }: { cacheDir: string },
): AsyncGenerator<string> {
  const { begin, item, between, end } = framingOf(file, library);
  let items = 0;
  yield begin;
  for await (const source of exportSources(library, { locales: file.locales, cacheDir, bodies: file.kind.hasBody }))
    yield (items++ === 0 ? '' : between) + item(file.kind.itemOf(source));
  yield end({ items });
}
