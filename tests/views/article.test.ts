import { describe, expect, test } from 'vitest';
import { articleView } from '../../src/views/article.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const card = article({ id: 'card', title: 'Lost card', slug: 'lost-card' });

describe('what surrounds an article', () => {
  test('every language that has it is named to search engines, and the default language is for the rest', () => {
    const danish = article({ id: 'card', locale: 'da', slug: 'mistet-kort' });
    const view = articleView(danish, smallLibrary([card, danish]));
    expect(view.head.canonical).toBe('https://help.small.example/da/articles/mistet-kort/');
    expect(view.head.alternates).toEqual([
      { hreflang: 'en', href: 'https://help.small.example/en/articles/lost-card/' },
      { hreflang: 'da', href: 'https://help.small.example/da/articles/mistet-kort/' },
      { hreflang: 'x-default', href: 'https://help.small.example/en/articles/lost-card/' },
    ]);
  });

  test('programs are led to the article in Markdown where the site has that, and told how new it is', () => {
    const { head } = articleView(card, smallLibrary([card]));
    expect(head.markdown).toBe('https://help.small.example/en/articles/lost-card.md');
    expect(head.openGraph.modified).toBe('2026-10-01');
    const library = smallLibrary([card]);
    library.site.exports = ['articles'];
    expect(articleView(card, library).head.markdown).toBeUndefined();
  });

  test('where there is no translation, the choice of language leads to the front page and says so', () => {
    const { languages } = articleView(card, smallLibrary([card]));
    expect(languages.map(({ href, samePage }) => [href, samePage])).toEqual([
      ['/en/articles/lost-card/', true],
      ['/da/', false],
    ]);
  });

  test('a draft is neither translation, nor related, nor next', () => {
    const draft = article({ id: 'secret', draft: true });
    const translation = article({ id: 'card', locale: 'da', draft: true });
    const reader = { ...card, related: ['secret'] };
    const view = articleView(reader, smallLibrary([reader, draft, translation]));
    expect(view.related).toEqual([]);
    expect(view.translations).toEqual([]);
    expect(view.next).toBeUndefined();
  });

  test('no title can end the script that holds the structured data', () => {
    const hostile = article({ id: 'card', title: '</script><script>alert(1)</script>' });
    const { jsonLd } = articleView(hostile, smallLibrary([hostile])).head;
    expect(jsonLd.join()).not.toContain('<');
    expect(JSON.parse(jsonLd[0] ?? '').headline).toBe(hostile.title);
  });

  test('contact carries the article, and the letter its whole address', () => {
    const { contact, share } = articleView(card, smallLibrary([card]));
    expect(contact).toBe('/en/contact/?article=card');
    expect(decodeURIComponent(share.mailto)).toContain('https://help.small.example/en/articles/lost-card/');
  });

  test('a letter that would be too long for a mail program loses its description, never its address', () => {
    const long = article({ id: 'card', slug: 'lost-card', title: 'Å'.repeat(300), description: 'ø🙂'.repeat(2000) });
    const { mailto } = articleView(long, smallLibrary([long])).share;
    expect(mailto.length).toBeLessThanOrEqual(1900);
    expect(decodeURIComponent(mailto)).toMatch(/https:\/\/help\.small\.example\/en\/articles\/lost-card\/$/);
  });

  test('what is next is not named again among the related', () => {
    const next = article({ id: 'next', stage: 'recover', title: 'Next one' });
    const reader = { ...card, related: ['next'] };
    const view = articleView(reader, smallLibrary([reader, next]));
    expect(view.next?.title).toBe('Next one');
    expect(view.related).toEqual([]);
  });
});

describe('what does not grow', () => {
  test('an article among thousands weighs as much as one among dozens', () => {
    const size = (count: number) => {
      const others = Array.from({ length: count }, (_, n) => article({ id: `other-${1000 + n}` }));
      return JSON.stringify(articleView(card, smallLibrary([card, ...others]))).length;
    };
    expect(size(3000)).toBe(size(30));
  });

  test('at most eight others of the stage stand beside it, the reader’s own in its place among them', () => {
    const others = Array.from({ length: 20 }, (_, n) => article({ id: `other-${10 + n}` }));
    const middle = others[10] ?? card;
    const { beside } = articleView(middle, smallLibrary(others));
    expect(beside).toHaveLength(9);
    expect(beside.findIndex(({ current }) => current)).toBe(4);
  });
});
