import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { articleSchemaFor, writeEditorSupport } from '../../src/integration/editor-support.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import type { JsonSchema } from '../../src/model/json-schemas.ts';
import { articleText, contentFolder } from '../fixtures/content-folder.ts';
import { LanguageServer } from './language-server.ts';

const server = new LanguageServer();
afterAll(() => server.close());

const BROKEN = articleText({ stage: 'usee', kind: '' });

/** A project with an article that the reader refuses, open in an editor. Gives the address of the article. */
async function openProject(): Promise<string> {
  const dir = await contentFolder({ 'articles/en/broken.mdx': BROKEN });
  const { library } = await readLibrary(dir);
  if (!library) throw new Error('the content folder cannot be read');
  await writeEditorSupport(library, join(dir, '.astro'));
  await server.open(dir);
  const uri = pathToFileURL(join(dir, 'articles/en/broken.mdx')).href;
  server.type(uri, BROKEN);
  return uri;
}

test('an editor completes and checks the frontmatter of an article', async () => {
  const uri = await openProject();
  const line = BROKEN.split('\n').findIndex((text) => text.startsWith('kind:'));

  const completion = (await server.request('textDocument/completion', {
    textDocument: { uri },
    position: { line, character: 'kind: '.length },
  })) as { items: { label: string }[] };
  expect(completion.items.map(({ label }) => label)).toContain('how-to');

  const { items } = (await server.request('textDocument/diagnostic', { textDocument: { uri } })) as {
    items: { message: string }[];
  };
  expect(items.map(({ message }) => message)).toContainEqual(expect.stringContaining('Valid values: "use"'));
}, 30_000);

test('ids are those of the content folder', async () => {
  const { library } = await readLibrary(await contentFolder());
  if (!library) throw new Error('the content folder cannot be read');
  const { personas, owner } = articleSchemaFor(library).properties as Record<string, JsonSchema>;
  expect(personas?.items).toMatchObject({ enum: ['everyday'] });
  expect(owner).toMatchObject({ enum: ['ada', 'bo'] });
});
