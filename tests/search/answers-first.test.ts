import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnswersFirst } from '../../src/search/answers-first.ts';
import { type Findings, NOTHING, type Searcher, SearchUnreachable } from '../../src/search/searcher.ts';

const QUESTION = { text: 'lost card', locale: 'en' } as const;
const found = (url: string): Findings => ({
  verdict: 'good',
  total: 1,
  answers: [{ url, title: url, stage: '', passage: [], sections: [] }],
});
const says = (findings: Findings | Error): Searcher => ({
  find: async () => {
    if (findings instanceof Error) throw findings;
    return findings;
  },
});

// That the answers are missing is told on the console, for whoever runs the site.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('AnswersFirst', () => {
  it('leaves the full text unloaded where there are answers', async () => {
    const load = vi.fn(async () => says(found('full')));
    const findings = await new AnswersFirst(says(found('answer')), load).find(QUESTION, { limit: 5 });
    expect(findings.answers[0]?.url).toBe('answer');
    expect(load).not.toHaveBeenCalled();
  });

  it.each([
    ['have none', NOTHING],
    ['cannot be had', new SearchUnreachable()],
  ])('searches the full text where the answers %s', async (_, answers) => {
    const both = new AnswersFirst(says(answers), async () => says(found('full')));
    expect((await both.find(QUESTION, { limit: 5 })).answers[0]?.url).toBe('full');
  });

  it('cannot be reached where neither can', async () => {
    const both = new AnswersFirst(says(new SearchUnreachable()), async () => says(new SearchUnreachable()));
    await expect(both.find(QUESTION, { limit: 5 })).rejects.toThrow(SearchUnreachable);
  });
});
