import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';
import { LAYERS } from '../.dependency-cruiser.mjs';
import { listFiles } from '../src/library/files.ts';

const files = (await listFiles('src')).filter((file) => file.endsWith('.astro'));
const rankOf = (path: string) => LAYERS.findIndex((row) => row.includes(path.split('/')[0] ?? ''));

// dependency-cruiser cannot read .astro files, so the arrows of theirs are held here.
test.each(files)('%s imports from lower folders only', async (file) => {
  const source = await readFile(`src/${file}`, 'utf8');
  const imports = [...source.matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  const upwards = imports.filter((path) => {
    const sameFolder = path.split('/')[0] === file.split('/')[0];
    return !sameFolder && (rankOf(path) < 0 || rankOf(path) >= rankOf(file));
  });
  expect(upwards).toEqual([]);
});
