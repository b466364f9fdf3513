import { docFiles } from '../generated/doc-files.ts';
import { writeGenerated } from '../generated/generated-files.ts';
import { readOptions } from '../options.ts';

const HELP = `Writes the pages of docs/ that are made from the code: frontmatter, content folder, components, rules,
exports.

  npm run docs`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { help: { type: 'boolean', short: 'h' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const written = await writeGenerated('.', docFiles());
  console.log(written.length === 0 ? 'The pages are up to date.' : `Written: ${written.join(', ')}`);
  return 0;
}
