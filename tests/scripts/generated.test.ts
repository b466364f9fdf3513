import { expect, test } from 'vitest';
import { docFiles } from '../../scripts/generated/doc-files.ts';
import { staleFiles } from '../../scripts/generated/generated-files.ts';
import { schemaFiles } from '../../scripts/generated/schema-files.ts';

test('schemas/ is up to date; if not: npm run schemas', async () => {
  expect(await staleFiles('.', schemaFiles())).toEqual([]);
});

test('docs/ is up to date; if not: npm run docs', async () => {
  expect(await staleFiles('.', docFiles())).toEqual([]);
});
