import { describe, expect, it } from 'vitest';
import { keptOf } from '../../src/components/once.ts';

describe('what is laid out once', () => {
  it('is kept for the object from which it is made', () => {
    const frame = {};
    keptOf(frame).set('footer', '<footer>');
    expect(keptOf(frame).get('footer')).toBe('<footer>');
    expect(keptOf({}).get('footer')).toBeUndefined();
  });
});
