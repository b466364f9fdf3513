import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LOCALES } from '../../src/model/locale.ts';
import { type OpenSite, openSite } from '../browser/open-site.ts';
import { eventually } from './eventually.ts';

/** What a phone may be asked to load before the first answer, and after it, in bytes after Brotli. */
const MOST = { code: 6 * 1024, index: 10 * 1024, text: 40 * 1024, codeOfText: 2 * 1024 };

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

it.each(LOCALES)('the search of %s loads little, and no more than one script before it answers', async (locale) => {
  const { page } = await site.page();
  await page.goto(`/${locale}/`);
  const asked = new Set<string>();
  page.on('request', (request) => asked.add(new URL(request.url()).pathname));
  await page.locator('search-box input').first().focus();
  await eventually(() => [...asked].filter((path) => path.includes(`/${locale}.text.json`)).length).toBe(1);
  await eventually(() => [...asked].filter((path) => path.includes('/texts-')).length).toBe(1);

  const sizeOf = async (path: string) => brotliCompressSync(await (await page.request.get(path)).body()).length;
  const scripts = [...asked].filter((path) => path.endsWith('.js'));
  const [worker = '', ...more] = scripts.filter((path) => !path.includes('/texts-'));
  expect(more).toEqual([]);
  expect(await sizeOf(worker)).toBeLessThanOrEqual(MOST.code);
  expect(await sizeOf(scripts.find((path) => path !== worker) ?? '')).toBeLessThanOrEqual(MOST.codeOfText);
  expect(await sizeOf(`/answers/${locale}.json`)).toBeLessThanOrEqual(MOST.index);
  expect(await sizeOf(`/answers/${locale}.text.json`)).toBeLessThanOrEqual(MOST.text);
  await page.context().close();
});
