import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests run side by side; browser tests one file at a time, on the site that was built before. */
export default defineConfig({
  test: {
    // Content folders of tests come and go; what was read of them is not kept in the project.
    env: { WAYPOST_CACHE: join(tmpdir(), 'waypost-test-cache') },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.browser.test.ts'],
          // A slow machine is no failure.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
