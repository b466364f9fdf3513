import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refused } from '../../scripts/edit/content-files.ts';
import { createEditServer } from '../../scripts/edit/server.ts';
import { stop } from '../../scripts/serving.ts';
import { listen } from '../../src/hosting/listen.ts';

let address: string;
const server = createEditServer(tmpdir(), {
  config: () => ({}),
  backend: async () => ({ saved: true }),
  preview: async () => ({}),
  room: async (path) => (path === '' ? { path: 'index.html', text: () => '<!doctype html>' } : undefined),
  begin: async (form) => {
    if ((form as { title: string }).title === '<b>') throw new Refused('<b> is there already.', 409);
    return '/#/here';
  },
  media: () => '/no/such/file',
});
beforeAll(async () => {
  address = await listen(server, 0, '127.0.0.1');
});
afterAll(() => stop(server));

const post = (headers: Record<string, string>) => fetch(`${address}api/v1`, { method: 'POST', headers, body: '{}' });

it('answers its own page', async () => {
  const response = await post({ 'Content-Type': 'application/json', Origin: address.slice(0, -1) });
  expect(await response.json()).toEqual({ saved: true });
});

it.each([
  ['a page of another site', { 'Content-Type': 'application/json', Origin: 'https://evil.example' }, 403],
  ['a form of another site', { 'Content-Type': 'text/plain' }, 415],
])('does not answer %s', async (_name, headers, status) => {
  expect((await post(headers as Record<string, string>)).status).toBe(status);
});

const begin = (title: string, headers: Record<string, string> = { Origin: address.slice(0, -1) }) =>
  fetch(`${address}begin`, { method: 'POST', headers, body: new URLSearchParams({ title }), redirect: 'manual' });

it('leads on from a form to where the article is written, or says why not', async () => {
  const begun = await begin('Lost card');
  expect([begun.status, begun.headers.get('location')]).toEqual([303, '/#/here']);
  const refused = await begin('<b>');
  expect([refused.status, await refused.text()]).toEqual([409, expect.stringContaining('&#x3C;b> is there already.')]);
});

it.each([{ Origin: 'https://evil.example' }, {}])('begins nothing for a form with the headers %j', async (headers) => {
  expect((await begin('Lost card', headers as Record<string, string>)).status).toBe(403);
});

it('shows the editors’ room, whose pages run no script', async () => {
  const response = await fetch(`${address}editors/`);
  expect(response.headers.get('content-security-policy')).not.toContain('script-src');
  expect(await response.text()).toContain('<!doctype html>');
});

it.each(['editors/no-such', 'decap/../package.json', 'decap/no.js', 'media/x.svg', 'no-such'])(
  'has nothing at /%s',
  async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toHaveProperty('error');
  },
);
