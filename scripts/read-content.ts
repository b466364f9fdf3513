import { stylish } from '../src/checks/reporters/stylish.ts';
import type { Settings } from '../src/integration/settings.ts';
import { readLibrary } from '../src/library/read-library.ts';
import type { Library } from '../src/model/library.ts';

/** The content folder of a run. Where it cannot be read, says what is wrong with it, and gives nothing. */
export async function readContent({ contentDir: dir, cacheDir }: Settings): Promise<Library | undefined> {
  const { library, problems } = await readLibrary(dir, { cacheDir });
  if (!library) console.error(stylish({ problems }, { dir, colour: false }));
  return library;
}
