import { expect, test } from 'vitest';
import { sourceOf } from '../../src/model/source.ts';

test.each(['reply', 'macro', 'spring-2026', 'x'.repeat(40)])('%s is a source', (from) => {
  expect(sourceOf(`?a=b&from=${from}`)).toBe(from);
});

test.each(['', 'Reply', 'a--b', '-a', 'a b', '<b>', 'å', 'x'.repeat(41), 'javascript:x'])('%j is none', (from) => {
  expect(sourceOf(`?from=${encodeURIComponent(from)}`)).toBeUndefined();
});
