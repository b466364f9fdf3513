import { describe, expect, it } from 'vitest';
import { inLatin1, keptOf } from '../../src/components/once.ts';

describe('what is laid out once', () => {
  it('is kept for the object from which it is made', () => {
    const frame = {};
    keptOf(frame).set('footer', '<footer>');
    expect(keptOf(frame).get('footer')).toBe('<footer>');
    expect(keptOf({}).get('footer')).toBeUndefined();
  });

  it('has references for letters beyond Latin 1, whole ones for those of two halves', () => {
    expect(inLatin1('<p title="Søk … på “kort”">€ 5 → 👍</p>')).toBe(
      '<p title="Søk &#8230; på &#8220;kort&#8221;">&#8364; 5 &#8594; &#128077;</p>',
    );
  });
});
