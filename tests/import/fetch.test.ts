import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { contentsOf, importInto, temporaryFolder } from './import-folder.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A helpdesk on this machine, and what was asked of it. */
async function helpdesk(): Promise<{ origin: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/files/card.png') response.writeHead(200, { 'content-type': 'image/png' }).end(PIXEL);
    else if (request.url === '/files/moved.png') response.writeHead(302, { location: 'http://192.0.2.1/x.png' }).end();
    else if (request.url === '/files/page.png')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>no</p>');
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const article = (origin: string) => ({
  articles: [
    {
      id: 1,
      locale: 'en-us',
      title: 'Card',
      html_url: `${origin}/hc/en-us/articles/1-Card`,
      draft: false,
      user_segment_id: null,
      label_names: [],
      body: `${['card', 'moved', 'page', 'none']
        .map((name) => `<img src="${origin}/files/${name}.png" alt="The ${name}">`)
        .join('')}<img src="http://192.0.2.1/other.png" alt="Other">`,
    },
  ],
});

it('asks no host for anything, unless it is told to', async () => {
  const { origin, asked } = await helpdesk();
  const source = await temporaryFolder({ 'articles.json': JSON.stringify(article(origin)) });
  await importInto(await temporaryFolder(), 'zendesk', source);
  expect(asked).toEqual([]);
});

it('downloads pictures from the host of the export alone, once, and names what it could not have', async () => {
  const { origin, asked } = await helpdesk();
  const source = await temporaryFolder({ 'articles.json': JSON.stringify(article(origin)) });
  const [content, cache] = [await temporaryFolder(), await temporaryFolder()];
  vi.stubEnv('WAYPOST_CACHE', cache);
  const { code, output } = await importInto(content, 'zendesk', source, '--fetch');
  vi.unstubAllEnvs();
  const files = await contentsOf(content);
  expect(Object.keys(files).filter((file) => file.startsWith('media/'))).toEqual([
    expect.stringMatching(/^media\/card-[0-9a-f]{8}\.png$/),
  ]);
  const text = await readFile(join(content, 'articles/en/card.mdx'), 'utf8');
  expect(text).toMatch(/<Figure src="card-[0-9a-f]{8}\.png" alt="The card" \/>/);
  expect(code).toBe(1);
  expect(output).toContain(`${origin}/files/moved.png, expected a picture: it leads to 192.0.2.1.`);
  expect(output).toContain(`${origin}/files/page.png, expected a picture: it is text/html.`);
  expect(output).toContain(`${origin}/files/none.png, expected a picture: status 404.`);
  expect(asked.toSorted()).toEqual(['card', 'moved', 'none', 'page'].map((name) => `/files/${name}.png`));
});
