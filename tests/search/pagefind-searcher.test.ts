import { describe, expect, it } from 'vitest';
import type { OpenIndex, PagefindPage } from '../../src/search/pagefind-module.ts';
import { PagefindSearcher } from '../../src/search/pagefind-searcher.ts';
import { SearchUnreachable } from '../../src/search/searcher.ts';

interface FakePage extends Partial<PagefindPage> {
  url: string;
  content: string;
  persona?: string;
}

/** An index that finds a word wherever a page has a word that begins with its first two letters, as Pagefind may. */
function fakeIndex(pages: readonly FakePage[], { isThere = true } = {}): OpenIndex {
  const locate = (page: FakePage, term: string) =>
    page.content
      .split(/\s+/)
      .flatMap((word, place) => (word.toLowerCase().startsWith(term.slice(0, 2)) ? [place] : []));
  const result = (page: FakePage, words: number[]) => ({
    id: page.url,
    score: 5 * words.length,
    words,
    data: async () => ({ anchors: [], meta: { title: page.url, stage: 'use' }, ...page }),
  });
  return {
    isThere: async () => isThere,
    pagefind: {
      init: async () => {},
      mergeIndex: async () => {},
      destroy: async () => {},
      filters: async () => ({ persona: { everyday: 1, traveller: 1 } }),
      search: async (term, options) => ({
        results: pages.flatMap((page) => {
          if (term === null) {
            const persona = options?.filters?.['persona'];
            return persona === undefined || persona === page.persona ? [result(page, [])] : [];
          }
          const words = locate(page, term);
          return words.length > 0 ? [result(page, words)] : [];
        }),
      }),
    },
  };
}

const pages = [
  { url: '/en/articles/a/', content: 'A. Your card is lost.', persona: 'everyday' },
  { url: '/en/articles/b/', content: 'B. Your card is here.', persona: 'traveller' },
];
const searcher = (index = fakeIndex(pages)) => new PagefindSearcher(async () => index);
const urls = ({ answers }: { answers: readonly { url: string }[] }) => answers.map(({ url }) => url);

describe('PagefindSearcher', () => {
  it('finds articles though no article holds every word', async () => {
    const found = await searcher().find({ text: 'my card is lost, I was here', locale: 'en' }, { limit: 5 });
    expect(urls(found)).toEqual(['/en/articles/a/', '/en/articles/b/']);
    expect(found.answers[0]?.passage).toContainEqual({ text: 'lost.', marked: true });
  });

  it('counts for nothing what a word was cut down to', async () => {
    const found = await searcher().find({ text: 'lollipop', locale: 'en' }, { limit: 5 });
    expect(found).toEqual({ verdict: 'none', total: 0, answers: [] });
  });

  it('raises what is for the chosen persona', async () => {
    const found = await searcher().find({ text: 'card', locale: 'en', persona: 'traveller' }, { limit: 5 });
    expect(urls(found)).toEqual(['/en/articles/b/', '/en/articles/a/']);
  });

  it('narrows, and counts what stands behind each value', async () => {
    const narrowing = { persona: ['traveller'], stage: [], kind: [] };
    const found = await searcher().find({ text: 'card', locale: 'en' }, { limit: 5, narrowing });
    expect(urls(found)).toEqual(['/en/articles/b/']);
    expect(found.total).toBe(1);
    expect(found.counts?.persona).toEqual(
      new Map([
        ['everyday', 1],
        ['traveller', 1],
      ]),
    );
  });

  it('asks whether the index is still there before it says that there is nothing', async () => {
    const gone = searcher(fakeIndex([], { isThere: false }));
    await expect(gone.find({ text: 'card', locale: 'en' }, { limit: 5 })).rejects.toThrow(SearchUnreachable);
  });

  it('tries afresh after a failure', async () => {
    let attempts = 0;
    const flaky = new PagefindSearcher(async () => {
      attempts += 1;
      if (attempts === 1) throw new SearchUnreachable();
      return fakeIndex(pages);
    });
    await expect(flaky.find({ text: 'card', locale: 'en' }, { limit: 5 })).rejects.toThrow(SearchUnreachable);
    expect((await flaky.find({ text: 'card', locale: 'en' }, { limit: 5 })).total).toBe(2);
  });

  it('has nothing to say to a question without words', async () => {
    expect((await searcher().find({ text: '?', locale: 'en' }, { limit: 5 })).verdict).toBe('none');
  });
});
