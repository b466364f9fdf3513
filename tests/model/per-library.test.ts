import { describe, expect, it } from 'vitest';
import { addressesOf } from '../../src/links/addresses.ts';
import { movedPartsOf } from '../../src/links/signposts.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { perLibrary } from '../../src/model/per-library.ts';
import { PLACE } from '../../src/model/saves.ts';
import { exampleLibrary } from '../checks/example-library.ts';

/** Two articles; of the first, a heading was once another. */
function library(): Library {
  const plain = exampleLibrary({
    locale: 'en',
    body: 'See [the fees](/a/fees/).\n\n## Costs\n\nNone.',
    frontmatter: { id: 'card' },
    besides: [{ locale: 'en', frontmatter: { id: 'fees' }, body: 'The fees.' }],
  });
  return { ...plain, ledger: [{ at: '/a/card/#prices', in: 'en', to: '/a/card/#costs' }] };
}

function withFirst(before: Library, change: (article: Article) => Partial<Article>): Library {
  const [first, ...others] = before.articles as [Article, ...Article[]];
  return { ...before, articles: [{ ...first, ...change(first) }, ...others] };
}

describe('what is worked out of a Library', () => {
  const count = (reads?: readonly (keyof Article)[]) => {
    let times = 0;
    const worked = perLibrary(`test ${Math.random()}`, () => ({ times: ++times }), reads);
    return (of: Library) => worked(of).times;
  };

  it('is worked out once for each', () => {
    const [of, one] = [count(), library()];
    expect([of(one), of(one), of({ ...one }), of(one)]).toEqual([1, 1, 2, 1]);
  });

  it.each<[string, number, (before: Library) => Library]>([
    ['a field that is not read was saved', 1, (before) => withFirst(before, () => ({ source: 'Another.' }))],
    ['a field that is read was saved', 2, (before) => withFirst(before, () => ({ headings: [] }))],
    ['an article moved', 2, (before) => withFirst(before, () => ({ slug: 'elsewhere' }))],
    ['an article went', 2, (before) => ({ ...before, articles: before.articles.slice(1) })],
    ['a record is another', 2, (before) => ({ ...before, ledger: [] })],
    ['something cannot be read', 2, (before) => ({ ...before, problems: [{} as Library['problems'][number]] })],
  ])('with `reads`, where %s, has been worked out %i times', (_what, times, change) => {
    const [of, one] = [count(['headings']), library()];
    of(one);
    expect(of(change(one))).toBe(times);
  });

  it('is held to the Library that was asked for last', () => {
    const [of, one] = [count(['headings']), library()];
    const two = withFirst(one, () => ({ headings: [] }));
    expect([of(one), of(two), of(withFirst(one, () => ({ source: 'Another.' })))]).toEqual([1, 2, 3]);
  });
});

describe('addresses, and parts that moved', () => {
  it('are those of headings that were saved', () => {
    const before = library();
    const [first] = before.articles as [Article];
    expect(movedPartsOf(first, before)).toEqual([{ anchor: 'prices', to: '/en/articles/article/#costs' }]);
    expect(addressesOf(before).has('/a/card/#costs en')).toBe(true);
    const headings = first.headings.map((heading) => ({ ...heading, anchor: 'prices' }));
    const after = withFirst(before, () => ({ headings }));
    expect(movedPartsOf(after.articles[0] as Article, after)).toEqual([]);
  });

  it('read no more of an article than they say', () => {
    const read = new Set<string | symbol>();
    const plain = library();
    const articles = plain.articles.map(
      (article) =>
        new Proxy(article, {
          get(target, name, receiver) {
            read.add(name);
            return Reflect.get(target, name, receiver);
          },
        }),
    );
    const watched = { ...plain, articles };
    catalogOf(watched);
    read.clear();
    movedPartsOf(articles[0] as Article, watched);
    expect(addressesOf(watched).size).toBeGreaterThan(0);
    const declared: readonly (string | symbol)[] = [...PLACE, 'headings'];
    expect([...read].filter((name) => !declared.includes(name))).toEqual([]);
  });
});
