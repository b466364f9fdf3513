import { runGate } from '../../src/checks/gate.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { settingsFrom } from '../options.ts';
import { mendFirst, mendFirstText } from './mend-first.ts';

interface Options {
  content?: string | undefined;
  now?: string | undefined;
  top: string;
  json: boolean;
}

/** What to mend first of what came in, whatever it came from. */
export async function reportMending(values: Options): Promise<number> {
  if (!/^[1-9]\d*$/.test(values.top)) throw new Error(`Unexpected --top “${values.top}”, expected a whole number.`);
  const { contentDir, cacheDir, now } = settingsFrom(values);
  const { library, problems } = await readLibrary(contentDir, { cacheDir });
  if (!library) {
    console.error(stylish({ problems }, { dir: contentDir, colour: false }));
    return 1;
  }
  const gate = await runGate(library, { now, cacheDir });
  const order = mendFirst(library, gate);
  console.log(
    values.json ? JSON.stringify({ schemaVersion: 1, ...order }, null, 2) : mendFirstText(order, Number(values.top)),
  );
  return 0;
}
