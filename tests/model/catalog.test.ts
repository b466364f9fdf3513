import { describe, expect, test } from 'vitest';
import { catalogOf } from '../../src/model/catalog.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const titles = (articles: readonly { title: string }[]) => articles.map(({ title }) => title);

describe('articles', () => {
  test('stand in the order of the alphabet of their language', () => {
    const library = smallLibrary([
      article({ id: 'a', locale: 'da', title: 'Ål' }),
      article({ id: 'b', locale: 'da', title: 'Zebra' }),
      article({ id: 'c', locale: 'da', title: 'Ærlighed' }),
      article({ id: 'd', locale: 'da', title: 'Abe' }),
    ]);
    expect(titles(catalogOf(library).articles('da'))).toEqual(['Abe', 'Zebra', 'Ærlighed', 'Ål']);
  });

  test('that are drafts are nowhere', () => {
    const catalog = catalogOf(smallLibrary([article({ id: 'a', draft: true })]));
    expect(catalog.articles('en')).toEqual([]);
    expect(catalog.article('a', 'en')).toBeUndefined();
    expect(catalog.translations('a')).toEqual([]);
    expect(catalog.inStage('use', 'en')).toEqual([]);
    expect(catalog.inCell('everyday', 'use', 'en')).toEqual([]);
  });

  test('are found by id in each language', () => {
    const library = smallLibrary([article({ id: 'a', locale: 'da' }), article({ id: 'a' }), article({ id: 'b' })]);
    const catalog = catalogOf(library);
    expect(catalog.article('a', 'da')?.locale).toBe('da');
    expect(catalog.translations('a').map(({ locale }) => locale)).toEqual(['en', 'da']);
    expect(catalog.translations('b').map(({ locale }) => locale)).toEqual(['en']);
    expect(catalog.translations('nowhere')).toEqual([]);
  });
});

test('a cell begins with what is written for its persona', () => {
  const library = smallLibrary([
    article({ id: 'a', title: 'A: counts too', personas: ['traveller', 'everyday'] }),
    article({ id: 'b', title: 'B: written for them', personas: ['everyday'] }),
    article({ id: 'c', title: 'C: for somebody else', personas: ['traveller'] }),
  ]);
  expect(titles(catalogOf(library).inCell('everyday', 'use', 'en'))).toEqual(['B: written for them', 'A: counts too']);
});

test('a library has one catalog, however often it is asked for', () => {
  const library = smallLibrary([]);
  expect(catalogOf(library)).toBe(catalogOf(library));
});
