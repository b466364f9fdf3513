import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gatherPeers } from '../../scripts/bench/peers/gather-peers.ts';
import { PEERS } from '../../scripts/bench/peers/index.ts';
import type { Peer } from '../../scripts/bench/peers/peer.ts';

function peer(name: string, require?: () => Promise<void>): Peer {
  const enter = () => Promise.reject(new Error('Nothing is built here.'));
  return { name, description: name, home: name, packages: { anything: '1.2.3' }, enter, ...(require && { require }) };
}

const THERE = peer('there');
const MISSING = peer('missing', () => Promise.reject(new Error('There is no missing on the PATH.')));

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-peers-'));
  const installed = join(dir, 'there/node_modules/anything');
  await mkdir(installed, { recursive: true });
  await writeFile(join(installed, 'package.json'), JSON.stringify({ version: '1.2.3' }));
});
afterAll(() => rm(dir, { recursive: true }));

test('a peer that cannot be had is left out, and it is said why', async () => {
  const told: string[] = [];
  const { peers, leftOut } = await gatherPeers([MISSING, THERE], dir, (line) => told.push(line));
  expect(peers).toEqual([THERE]);
  expect(leftOut).toEqual([{ name: 'missing', reason: 'There is no missing on the PATH.' }]);
  expect(told).toContain('missing is left out. There is no missing on the PATH.');
});

test('where no peer is left of those asked for, nothing is measured', async () => {
  await expect(gatherPeers([MISSING], dir, () => {})).rejects.toThrow('There is no missing on the PATH.');
});

test('where none is asked for, there is none', async () => {
  expect(await gatherPeers([], dir, () => {})).toEqual({ peers: [], leftOut: [] });
});

test('peers are pinned to exact versions, and those of one home agree on them', () => {
  for (const { home, packages } of PEERS) {
    for (const version of Object.values(packages)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    for (const other of PEERS.filter((candidate) => candidate.home === home)) expect(other.packages).toEqual(packages);
  }
});
