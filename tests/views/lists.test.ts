import { describe, expect, test } from 'vitest';
import { allArticlesViews } from '../../src/views/all-articles.ts';
import { frontView } from '../../src/views/front.ts';
import { paginate } from '../../src/views/pages.ts';
import { cellViews, stageViews } from '../../src/views/stage.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const many = Array.from({ length: 95 }, (_, n) => article({ id: `article-${100 + n}` }));

describe('a list that is too long for a page', () => {
  const library = smallLibrary(many);
  const [first, second, third] = allArticlesViews('en', library);

  test('goes on at addresses of its own, forty at a time', () => {
    expect(first?.groups.flatMap(({ articles }) => articles)).toHaveLength(40);
    expect(first?.pages.next).toBe('/en/articles/page/2/');
    expect(second?.pages).toMatchObject({ at: 2, of: 3, previous: '/en/articles/', next: '/en/articles/page/3/' });
    expect(third?.groups.flatMap(({ articles }) => articles)).toHaveLength(15);
  });

  test('claims a translation for its first page alone', () => {
    expect(first?.head.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'da', 'x-default']);
    expect(second?.head.alternates.map(({ hreflang }) => hreflang)).toEqual(['en', 'x-default']);
    expect(second?.head.title).not.toBe(first?.head.title);
  });

  test('names its neighbours and its ends, however long it is', () => {
    const pages = paginate(Array.from({ length: 5000 }), (page) => `/${page}/`);
    expect(pages[60]?.pages).toEqual({ at: 61, of: 125, first: '/1/', previous: '/60/', next: '/62/', last: '/125/' });
  });

  test('has one page where there is nothing, so that no link leads nowhere', () => {
    const [stage] = smallLibrary([]).journey.stages;
    if (!stage) throw new Error('the small library has stages');
    expect(stageViews(stage, 'da', smallLibrary([]))).toHaveLength(1);
  });
});

describe('all articles', () => {
  test('stand under the letters of their own alphabet', () => {
    const titles = ['Østers', 'ål', 'Åbn konto', 'Zebra', '1 krone'];
    const danish = titles.map((title, n) => article({ id: `a-${n}`, locale: 'da', title }));
    const [view] = allArticlesViews('da', smallLibrary(danish));
    expect(view?.groups.map(({ name, articles }) => [name, articles.length])).toEqual([
      ['#', 1],
      ['Z', 1],
      ['Ø', 1],
      ['Å', 2],
    ]);
  });
});

describe('the front page', () => {
  test('shows three articles a stage and keeps more for each persona, never all', () => {
    const { stops } = frontView('en', smallLibrary(many));
    const use = stops.find(({ id }) => id === 'use');
    expect(use?.count).toBe(95);
    expect(use?.articles.filter(({ extra }) => !extra)).toHaveLength(3);
    expect(use?.articles.length).toBeLessThan(12);
  });
});

describe('a stage for one persona', () => {
  test('leaves out what is not for them, and has what counts for them too after what is theirs', () => {
    const library = smallLibrary([
      article({ id: 'a-shared', personas: ['traveller', 'everyday'] }),
      article({ id: 'b-own', personas: ['everyday'] }),
      article({ id: 'c-other', personas: ['traveller'] }),
    ]);
    const persona = library.journey.personas.find(({ id }) => id === 'everyday');
    const stage = library.journey.stages.find(({ id }) => id === 'use');
    if (!persona || !stage) throw new Error('the small library has them');
    const [view] = cellViews(persona, stage, 'en', library);
    expect(view?.groups.flatMap(({ articles }) => articles.map(({ title }) => title))).toEqual([
      'About b-own',
      'About a-shared',
    ]);
  });
});
