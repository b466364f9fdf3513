import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createEditServer } from '../../scripts/edit/server.ts';
import { stop } from '../../scripts/serving.ts';
import { listen } from '../../src/hosting/listen.ts';

let address: string;
const server = createEditServer(tmpdir(), {
  config: () => ({}),
  backend: async () => ({ saved: true }),
  preview: async () => ({}),
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

it.each(['decap/../package.json', 'decap/no.js', 'media/x.svg', 'no-such'])('has nothing at /%s', async (path) => {
  const response = await fetch(address + path);
  expect(response.status).toBe(404);
  expect(await response.json()).toHaveProperty('error');
});
