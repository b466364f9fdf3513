import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { least, measure } from '../../scripts/bench/measure.ts';
import { processTree } from '../../scripts/bench/process-tree.ts';

test('a process is seen with what it started', async () => {
  const child = spawn('sh', ['-c', 'sleep 30 & wait'], { stdio: 'ignore' });
  try {
    await expect.poll(() => processTree(child.pid ?? 0).length, { timeout: 10_000 }).toBe(2);
    for (const { memory } of processTree(child.pid ?? 0)) expect(memory).toBeGreaterThan(10_000);
  } finally {
    for (const { pid } of processTree(child.pid ?? 0).reverse()) process.kill(pid);
  }
});

test('the processor time of a grandchild counts, and its memory', async () => {
  const busy =
    'const kept = Buffer.alloc(2e8, 1); const end = process.cpuUsage().user + 4e5; while (process.cpuUsage().user < end) kept[0]++;';
  const argv = ['sh', '-c', '"$0" -e "$1"; true', process.execPath, busy];
  const cost = await measure({ argv, cwd: '.', env: {} });
  expect(cost.cpu).toBeGreaterThan(0.4);
  expect(cost.memory).toBeGreaterThan(2e8);
});

test('a command that fails says what it said', async () => {
  const argv = ['sh', '-c', 'echo no such thing >&2; exit 3'];
  await expect(measure({ argv, cwd: '.', env: {} })).rejects.toThrow(/failed \(3\):\nno such thing/);
});

test('the least of each figure counts', () => {
  const costs = [
    { cpu: 1, wall: 9, memory: 5 },
    { cpu: 2, wall: 8, memory: 4 },
  ];
  expect(least(costs)).toEqual({ cpu: 1, wall: 8, memory: 4 });
});
