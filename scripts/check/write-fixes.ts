import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFix } from '../../src/checks/fix/plan-fixes.ts';
import { LEDGER_FILE } from '../../src/library/read-ledger.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { ledgerText, withEntries } from '../../src/links/ledger-text.ts';
import { mendAlone } from '../../src/links/mend.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import type { Library } from '../../src/model/library.ts';
import { writeTogether } from '../link/write-together.ts';

/**
 * Writes fixes: all texts together, then new names, then what the ledger has to say of the old ones. A file that
 * is renamed keeps its readers: its old address leads to the article from then on.
 */
export async function writeFixes({ dir, articles }: Library, fixes: readonly FileFix[]): Promise<void> {
  await writeTogether(
    new Map(
      fixes.flatMap(({ file, before, after, bytes }) =>
        before !== after || bytes.length > 0 ? [[join(dir, file), after] as const] : [],
      ),
    ),
  );
  const renamed = fixes.flatMap(({ file, rename: to }) => (to ? [{ file, to }] : []));
  for (const { file, to } of renamed) await rename(join(dir, file), join(dir, to));
  if (renamed.length === 0) return;

  const { library } = await readLibrary(dir);
  if (!library?.ledger) return;
  const ids = articles.filter(({ file }) => renamed.some((each) => each.file === file)).map(({ id }) => id);
  const links = new Set(ids.map((id) => hrefs.permalink(id)));
  const entries = mendAlone(library).entries.filter(({ to }) => to && links.has(to));
  const text = ledgerText(withEntries(library.ledger, entries));
  await writeTogether(new Map([[join(dir, LEDGER_FILE), text]]));
}
