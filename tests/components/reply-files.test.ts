import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { replyHrefs } from '../../src/model/reply-hrefs.ts';

// Two ids whose articles are in one file.
const [ID, OTHER] = ['constructor', 'b82'];

// Each test is a page that has just been opened.
beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());
const page = () => import('../../src/components/replies/reply-files.ts');

/** A host that answers with one text after another; gives the addresses that it was asked for. */
function host(...answers: [status: number, text: string][]): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (href: string) => {
    asked.push(href);
    const [status, text] = answers.shift() ?? expect.fail(`Asked for ${href} once more`);
    return new Response(text, { status });
  });
  return asked;
}

const fileWith = (...ids: string[]) => JSON.stringify(ids.map((id) => ({ id })));

test('a file is fetched once for all articles that are in it', async () => {
  const { replyDraft } = await page();
  const asked = host([200, fileWith(OTHER, ID)]);
  const ids = [ID, OTHER].map((id) => ({ id }));
  expect(await Promise.all([replyDraft('en', ID), replyDraft('en', OTHER)])).toEqual(ids);
  expect(await replyDraft('en', ID)).toEqual({ id: ID });
  expect(asked).toEqual([replyHrefs.file('en', ID)]);
});

test.each([
  ['is not there', 404, ''],
  ['is a page, which some hosts send for all that they lack', 200, '<!doctype html>'],
  ['is no list', 200, JSON.stringify({ id: ID })],
  ['has other articles alone', 200, fileWith(OTHER)],
])('a reply whose file %s cannot be had, and is asked for again', async (_why, status, text) => {
  const { replyDraft } = await page();
  host([status, text], [200, fileWith(OTHER, ID)]);
  await expect(replyDraft('en', ID)).rejects.toThrow();
  expect(await replyDraft('en', ID)).toEqual({ id: ID });
});
