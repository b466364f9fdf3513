import { writeGenerated } from '../generated/generated-files.ts';
import { schemaFiles } from '../generated/schema-files.ts';
import { readOptions } from '../options.ts';

const HELP = `Writes the JSON Schemas of everything in a content folder to schemas/, for completion and errors in editors.

  npm run schemas`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const written = await writeGenerated('.', schemaFiles());
  console.log(written.length === 0 ? 'The schemas are up to date.' : `Written: ${written.join(', ')}`);
  return 0;
}
