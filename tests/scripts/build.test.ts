import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['.', 'src', 'src/content', '/'])('a build does not empty %s, which holds what it is made from', (out) => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/waypost.ts', 'build', '--out', out], {
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('a build empties that folder');
  expect(existsSync('src/content/site.yaml')).toBe(true);
});
