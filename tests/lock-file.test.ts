import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
}

const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as LockFile;

// A package published without one of its platform builds locks well on the machine of its author,
// and then `npm ci` fails on every other.
test('every build of a package for a platform is locked', () => {
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')));
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).flatMap((name) => (locked.has(name) ? [] : [`${path} → ${name}`])),
  );
  expect(missing).toEqual([]);
});

test('nothing is locked to one registry', () => {
  const bound = Object.values(packages).filter(({ resolved }) => resolved !== undefined);
  expect(bound).toEqual([]);
});
