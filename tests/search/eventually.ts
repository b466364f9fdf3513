import { expect } from 'vitest';

/** What is expected of something that changes as the page works. */
export function eventually<T>(read: () => T | Promise<T>) {
  return expect.poll(read, { timeout: 15_000 });
}
