import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let checkout: string;
beforeAll(async () => {
  checkout = await mkdtemp(join(tmpdir(), 'waypost-checkout-'));
  for (const name of ['src', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'])
    await cp(name, join(checkout, name), { recursive: true });
});
afterAll(() => rm(checkout, { recursive: true, force: true }));

/** Puts all packages of the project into the checkout but one. */
async function installAllBut(missing: string): Promise<void> {
  const modules = join(checkout, 'node_modules');
  await rm(modules, { recursive: true, force: true });
  await cp('node_modules', modules, { recursive: true, filter: (path) => path === 'node_modules' });
  for (const name of await readdir('node_modules'))
    if (name !== missing) await symlink(resolve('node_modules', name), join(modules, name));
}

it.each(['yaml', 'franc', 'astro'])('a build without the package %s says what to run', async (name) => {
  await installAllBut(name);
  const script = join(checkout, 'scripts/waypost.ts');
  const content = ['--content', join(checkout, 'src/content'), '--out', join(checkout, 'dist')];
  const { status, stderr } = spawnSync(process.execPath, [script, 'build', ...content], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, `The package ${name} is not installed. Run npm ci, then this again.\n`]);
});
