import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImages } from '../../src/og/write-images.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-og-'));
});
afterEach(() => rm(dir, { recursive: true }));

const card = article({ id: 'card', title: 'Lost card' });
const kort = article({ id: 'card', locale: 'da', slug: 'kort', title: 'Mistet kort på Ærø' });
async function write(articles = [card, kort], options = { articles: true }) {
  const site = SiteFolder.open(join(dir, 'dist'), join(dir, 'site.json'), '');
  const count = await writeImages(smallLibrary(articles), site, { cacheDir: join(dir, 'cache'), ...options });
  await site.close();
  return count;
}
const filesOf = async (folder: string) => (await readdir(join(dir, folder), { recursive: true })).sort();

describe('Open Graph images', () => {
  it('are PNG pictures of 1200 × 630, for each language and each article', async () => {
    await write();
    for (const file of ['en.png', 'da.png', 'en/card.png', 'da/kort.png']) {
      const size = imageSize(await readFile(join(dir, 'dist/og', file)));
      expect([file, size]).toEqual([file, expect.objectContaining({ width: 1200, height: 630, type: 'png' })]);
    }
  });

  it('are drawn once, and again only where what they show has changed', async () => {
    expect(await write()).toEqual({ written: 4, drawn: 4 });
    expect(await write()).toEqual({ written: 4, drawn: 0 });
    expect(await write([{ ...card, title: 'Stolen card' }, kort])).toEqual({ written: 4, drawn: 1 });
  });

  it('are the same when nothing they show has changed', async () => {
    await write();
    const first = await readFile(join(dir, 'dist/og/en/card.png'));
    await write([{ ...card, words: 300, reviewed: '2026-11-01' }, kort]);
    expect(first.equals(await readFile(join(dir, 'dist/og/en/card.png')))).toBe(true);
  });

  it('are forgotten when no page shows them', async () => {
    await write();
    await write([card]);
    expect(await filesOf('cache')).toHaveLength(3);
  });

  it('may be shared by two articles', async () => {
    expect(await write([card, { ...card, id: 'card-2', slug: 'card-2' }])).toEqual({ written: 4, drawn: 3 });
  });

  it('are left out for articles on request, never for the site', async () => {
    await write([card, kort], { articles: false });
    expect(await filesOf('dist/og')).toEqual(['da.png', 'en.png']);
  });

  it('leave drafts out', async () => {
    await write([{ ...card, draft: true }]);
    expect(await filesOf('dist/og')).toEqual(['da.png', 'en.png']);
  });
});
