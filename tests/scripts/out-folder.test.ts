import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOutFolder } from '../../scripts/out-folder.ts';
import { settingsOf } from '../../src/integration/settings.ts';

const MEMORY = '/dev/shm';
const disk = (dir: string) => statSync(dir, { throwIfNoEntry: false })?.dev;

afterEach(() => vi.restoreAllMocks());

function check(outDir: string, contentDir = 'src/content'): () => void {
  return () => checkOutFolder({ ...settingsOf({}), outDir: resolve(outDir), contentDir: resolve(contentDir) });
}

describe('the folder that a build writes', () => {
  it('may be any folder of its own, there or not', () => {
    expect(check('dist')).not.toThrow();
    expect(check('not/there/yet')).not.toThrow();
  });

  it.each(['.', '..', 'src', 'src/content'])('is not one that holds what the site is made from: %s', (outDir) => {
    expect(check(outDir)).toThrow(/a build empties that folder/);
  });

  it('may lie outside the project on the same disk', () => {
    const project = mkdtempSync(join(tmpdir(), 'waypost-out-'));
    vi.spyOn(process, 'cwd').mockReturnValue(project);
    expect(check(join(dirname(project), 'waypost-public'), join(project, 'content'))).not.toThrow();
    rmSync(project, { recursive: true });
  });

  it.runIf(disk(MEMORY) !== undefined && disk(MEMORY) !== disk('.'))('is not on another disk', () => {
    expect(check(`${MEMORY}/waypost/site`)).toThrow(/on another disk than the project.*such as dist/);
  });
});
