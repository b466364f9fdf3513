import { describe, expect, test } from 'vitest';
import { absolute, hrefs, localizedPage, parsePermalink } from '../../src/model/hrefs.ts';

describe('addresses', () => {
  test('every page ends with a slash, so that all hosts serve the same file for it', () => {
    const pages = [
      hrefs.root(),
      hrefs.front('nb'),
      hrefs.article('nb', 'bestill-kort'),
      hrefs.allArticles('nb'),
      hrefs.allArticles('nb', 2),
      hrefs.stage('nb', 'use'),
      hrefs.stage('nb', 'use', 2),
      hrefs.persona('nb', 'everyday'),
      hrefs.cell('nb', 'everyday', 'use'),
      hrefs.cell('nb', 'everyday', 'use', 2),
      hrefs.glossary('nb'),
      hrefs.contact('nb'),
      hrefs.search('nb'),
    ];
    for (const page of pages) expect(page).toMatch(/^\/.*\/$|^\/$/);
    expect(new Set(pages).size).toBe(pages.length);
  });

  test('an article called “page” cannot take the place of the second page of all articles', () => {
    expect(hrefs.allArticles('en', 2)).not.toBe(hrefs.article('en', '2'));
    expect(hrefs.allArticles('en', 2)).not.toBe(hrefs.article('en', 'page'));
  });

  test('the name of a media file is encoded, its folders are kept', () => {
    expect(hrefs.media('cards/front & back.svg')).toBe('/media/cards/front%20%26%20back.svg');
  });

  test('a path becomes an address on the published site', () => {
    expect(absolute('/en/', 'https://help.small.example')).toBe('https://help.small.example/en/');
  });

  const plain = '/ /a/4h44w/ /en/articles/lost-card/index.html /og/en.png /api/v1.2/_all/ /a/b..c'.split(' ');
  const others = '//other.example/ /en//x /. /a/../b/ /a/.hidden /å/ /a/?from=x /a/#b /%61/ mailto:a@b.example'.split(
    ' ',
  );
  test.each([...plain, ...others, '', '/a b/'])('“%s” becomes the address that a browser makes of it', (path) => {
    for (const site of ['https://help.small.example', 'https://small.example/help/', 'http://Small.Example:8080/x?y'])
      expect(absolute(path, site)).toBe(new URL(path, site).href);
  });
});

describe('permanent links', () => {
  test.each([
    ['/a/4h44w/', { id: '4h44w', fragment: '' }],
    ['/a/4h44w', { id: '4h44w', fragment: '' }],
    ['/a/lost-card/#freeze', { id: 'lost-card', fragment: 'freeze' }],
  ])('%s names an article', (href, parsed) => {
    expect(parsePermalink(href)).toEqual(parsed);
  });

  test.each(['/a/', '/a/Lost/', '/articles/x/', 'https://other.example/a/x/', '/a/x/y/', '#x'])(
    '%s does not',
    (href) => {
      expect(parsePermalink(href)).toBeUndefined();
    },
  );
});

describe('pages that articles may name without a locale', () => {
  test.each([
    ['/', '/sv/'],
    ['/contact/', '/sv/contact/'],
    ['/glossary/#pin', '/sv/glossary/#pin'],
    ['/articles/', '/sv/articles/'],
    ['/search/', '/sv/search/'],
  ])('%s leads to %s', (href, page) => {
    expect(localizedPage(href, 'sv')).toBe(page);
  });

  test('any other address is not such a page', () => {
    expect(localizedPage('/en/contact/', 'sv')).toBeUndefined();
    expect(localizedPage('https://small.example/', 'sv')).toBeUndefined();
  });
});
