import { describe, expect, it } from 'vitest';
import {
  MOST_CHARACTERS,
  parseResultsAddress,
  resultsAddress,
  withQuestion,
} from '../../src/search/results-address.ts';

const known = { persona: ['everyday', 'traveller'], stage: ['use'], kind: ['how-to'] };

describe('the address of results', () => {
  it('comes back as it was written', () => {
    const asked = {
      text: 'hvor er “kortet” & 50 %?',
      narrowing: { persona: ['traveller', 'everyday'], stage: ['use'], kind: [] },
      fullText: true,
    };
    const address = resultsAddress('/nb/search/', asked);
    expect(parseResultsAddress(address.slice('/nb/search/'.length), known)).toEqual(asked);
  });

  it('is the bare page where nothing was asked', () => {
    expect(
      resultsAddress('/en/search/', { text: '', narrowing: { persona: [], stage: [], kind: [] }, fullText: false }),
    ).toBe('/en/search/');
  });

  it('searches the full text where that is asked for, or anything is ticked', () => {
    const narrowing = { persona: [], stage: [], kind: [] };
    expect(resultsAddress('/en/search/', { text: 'card', narrowing, fullText: true })).toBe(
      '/en/search/?q=card&full=1',
    );
    expect(parseResultsAddress('?q=card&full=1', known).fullText).toBe(true);
    expect(parseResultsAddress('?q=card&stage=use', known).fullText).toBe(true);
    expect(parseResultsAddress('?q=card', known).fullText).toBe(false);
  });

  it('passes over what it does not know, and cuts what is too long', () => {
    const { text, narrowing } = parseResultsAddress(`?q=${'a'.repeat(9999)}&stage=gone&stage=use&stage=use`, known);
    expect(text).toHaveLength(MOST_CHARACTERS);
    expect(narrowing).toEqual({ persona: [], stage: ['use'], kind: [] });
  });
});

describe('withQuestion', () => {
  it('carries the question along', () => {
    expect(withQuestion('/en/contact/', 'my card & I')).toBe('/en/contact/?q=my+card+%26+I');
    expect(withQuestion('/en/contact/', '')).toBe('/en/contact/');
  });
});
