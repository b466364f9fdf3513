import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../src/search/build-index.ts';
import { SearchIndexError } from '../../src/search/pagefind-program.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'waypost-search-'));
});
afterEach(() => rm(site, { recursive: true }));

async function write(path: string, html: string): Promise<void> {
  await mkdir(join(site, path), { recursive: true });
  await writeFile(join(site, path, 'index.html'), html);
}

const page = (locale: string, text: string) =>
  `<html lang="${locale}"><body><main data-pagefind-body><h1>${text}</h1><p>${text}</p></main></body></html>`;

describe('buildSearchIndex', () => {
  it('indexes the articles of each language with its stemmer, and nothing else', async () => {
    for (const locale of ['en', 'nb', 'sv', 'da']) await write(`${locale}/articles/one`, page(locale, 'Kort'));
    await write('en/stages/use', page('en', 'Every day'));
    expect(await buildSearchIndex(site)).toEqual({ pages: 4, languages: { en: 1, nb: 1, sv: 1, da: 1 } });

    const files = await readdir(join(site, 'pagefind'));
    expect(files).toEqual(expect.arrayContaining(['wasm.en.pagefind', 'wasm.nb.pagefind', 'pagefind.js']));
    expect(files.filter((file) => /ui|highlight|unknown/.test(file))).toEqual([]);
  });

  it('leaves nothing of the index before', async () => {
    await write('en/articles/one', page('en', 'Card'));
    await mkdir(join(site, 'pagefind'));
    await writeFile(join(site, 'pagefind', 'old.pf_index'), '');
    await buildSearchIndex(site);
    expect(await readdir(join(site, 'pagefind'))).not.toContain('old.pf_index');
  });

  it('says so where there are no articles', async () => {
    await expect(buildSearchIndex(site)).rejects.toThrow(SearchIndexError);
    await expect(buildSearchIndex(join(site, 'gone'))).rejects.toThrow(/no article/i);
  });
});
