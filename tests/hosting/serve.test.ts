import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'waypost-serve-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Runs the command; `onOutput` sees all that it has said so far, each time that it says more. */
function serve(args: string[], onOutput?: (output: string, stop: () => void) => void) {
  const child = spawn(process.execPath, ['scripts/waypost.ts', 'serve', ...args]);
  let output = '';
  const add = (chunk: Buffer) => {
    output += chunk;
    onOutput?.(output, () => child.kill('SIGINT'));
  };
  child.stdout.on('data', add);
  child.stderr.on('data', add);
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, output }));
  });
}

it('prints an address that works, and stops when it is told to, though a tab is open', async () => {
  await writeFile(join(dir, 'index.html'), '<title>Front</title>');
  let page: Promise<string> | undefined;
  const { code } = await serve(['--dir', dir, '--port', '0'], (output, stop) => {
    const address = /http:\S+/.exec(output)?.[0];
    if (!address || page) return;
    page = fetch(address).then((response) => response.text());
    page.finally(stop);
  });
  expect(await page).toContain('Front');
  expect(code).toBe(0);
});

it('says what to do where nothing has been built', async () => {
  const { code, output } = await serve(['--dir', join(dir, 'nothing')]);
  expect(code).toBe(1);
  expect(output).toContain('npm run build');
});

it.each([
  ['--port', 'many'],
  ['--port', '70000'],
  ['--prot', '1'],
])('refuses %s %s', async (...args) => {
  await writeFile(join(dir, 'index.html'), '');
  const { code, output } = await serve(['--dir', dir, ...args]);
  expect(code).toBe(2);
  expect(output).toContain(args[0]);
  expect(output).not.toMatch(/^\s+at /m);
});
