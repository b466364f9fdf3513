import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { rssFeed } from '../../src/feeds/rss.ts';
import type { Article } from '../../src/model/library.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['item', 'category'].includes(name) });

function channelOf(articles: Article[]) {
  const xml = rssFeed('en', smallLibrary(articles));
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).rss.channel;
}

describe('the feed of a language', () => {
  it('says whose it is, where it is and when something last changed', () => {
    expect(channelOf([article({ id: 'card', reviewed: '2026-10-16' })])).toMatchObject({
      title: 'Small Help',
      link: 'https://help.small.example/en/',
      description: 'Help with everything.',
      language: 'en',
      lastBuildDate: 'Fri, 16 Oct 2026 00:00:00 GMT',
      'atom:link': { '@_href': 'https://help.small.example/en/rss.xml', '@_rel': 'self' },
    });
  });

  it('tells of an article what a reader must know to open it', () => {
    const { item } = channelOf([article({ id: '4h44w', slug: 'lost-card', title: 'Lost card', stage: 'recover' })]);
    expect(item).toEqual([
      {
        title: 'Lost card',
        link: 'https://help.small.example/en/articles/lost-card/',
        description: 'What there is to know of 4h44w.',
        guid: { '#text': 'en:4h44w', '@_isPermaLink': 'false' },
        pubDate: 'Thu, 01 Oct 2026 00:00:00 GMT',
        category: ['When something goes wrong', 'Everyday'],
      },
    ]);
  });

  it('holds the 50 articles that were checked last, the newest first', () => {
    const articles = Array.from({ length: 60 }, (_, n) =>
      article({ id: `a${n}`, reviewed: new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10) }),
    );
    const { item } = channelOf(articles);
    expect(item).toHaveLength(50);
    expect(item[0].title).toBe('About a59');
    expect(item[49].title).toBe('About a10');
  });

  it('leaves out drafts and other languages', () => {
    const { item } = channelOf([
      article({ id: 'card' }),
      article({ id: 'draft', draft: true }),
      article({ id: 'card', locale: 'da' }),
    ]);
    expect(item).toHaveLength(1);
  });

  it('is sound whatever a title holds', () => {
    const title = '</title><script>alert("1 & 2")</script>]]>\u0007';
    expect(channelOf([article({ id: 'card', title })]).item[0].title).toBe(title.replace('\u0007', ''));
  });

  it('is sound with nothing in it', () => {
    expect(channelOf([]).item).toBeUndefined();
  });
});
