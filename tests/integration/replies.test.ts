import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportSources } from '../../src/exports/export-sources.ts';
import { ReplyFiles, replyFileAt } from '../../src/integration/replies.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { type Library, publishedArticles } from '../../src/model/library.ts';
import { replyHrefs } from '../../src/model/reply-hrefs.ts';
import { draftReply } from '../../src/replies/draft-reply.ts';
import { SiteFolder } from '../../src/site/site-folder.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'waypost-replies-'));
});
afterAll(() => rm(root, { recursive: true }));

/** Writes the replies of a Library as a build does; gives the files, by address. */
async function publish(library: Library, name: string): Promise<Map<string, string>> {
  const dir = join(root, name);
  const site = SiteFolder.open(dir, join(root, `${name}.json`), '1');
  const replies = new ReplyFiles();
  for await (const source of exportSources(library, { bodies: false })) replies.add(source);
  replies.write(site);
  await site.close();
  const files = (await readdir(join(dir, 'replies'))).map((file) => replyHrefs.all() + file);
  return new Map(
    await Promise.all(files.map(async (href) => [href, await readFile(join(dir, href), 'utf8')] as const)),
  );
}

const { library: demo } = await readLibrary('src/content');
const inDemo = () => demo ?? expect.fail('The demo cannot be read.');

describe('the files of replies', () => {
  test('have each article where its page looks for it, and are no more than there are articles', async () => {
    const files = await publish(inDemo(), 'demo');
    const articles = publishedArticles(inDemo());
    expect(files.size).toBeLessThanOrEqual(articles.length);
    for (const one of articles) {
      const drafts = JSON.parse(files.get(replyHrefs.file(one.locale, one.id)) ?? '[]') as { id: string }[];
      expect(drafts.filter(({ id }) => id === one.id)).toEqual([JSON.parse(JSON.stringify(draftReply(one, inDemo())))]);
    }
  });

  test('are served while one writes as they are built', async () => {
    const built = await publish(inDemo(), 'demo');
    const served = [...built.keys()].map((href) => [href, replyFileAt(href, inDemo())]);
    expect(served).toEqual([...built]);
    expect(replyFileAt('/replies/en.512.json', inDemo())).toBeUndefined();
  });

  test('stay as they are, with their dates, where nothing has changed', async () => {
    const timesOf = async (files: Iterable<string>) =>
      Promise.all([...files].map(async (href) => (await stat(join(root, 'demo', href))).mtimeMs));
    const first = await publish(inDemo(), 'demo');
    const times = await timesOf(first.keys());
    const again = await publish(inDemo(), 'demo');
    expect(again).toEqual(first);
    expect(await timesOf(again.keys())).toEqual(times);
  });

  test('change in one place where an article is new, whichever came before it', async () => {
    const ids = Array.from({ length: 2000 }, (_, number) => `n${number}`);
    const before = await publish(smallLibrary(ids.map((id) => article({ id }))), 'before');
    // Neither is in the order of ids.
    const after = await publish(smallLibrary(['constructor', ...ids.reverse()].map((id) => article({ id }))), 'after');
    const changed = [...after].filter(([href, text]) => before.get(href) !== text).map(([href]) => href);
    expect(changed).toEqual([replyHrefs.file('en', 'constructor')]);
    expect(after.size).toBe(before.size);
  });
});
