import { frontmatterPosition } from '../../library/read-article.ts';
import { reachOf } from '../built/clicks.ts';
import { builtRule, type SiteFinding } from '../rule.ts';

/** What a reader will click before giving up; crawlers likewise come to deep pages last. */
export const MOST_CLICKS = 3;

type Message = 'none' | 'far' | 'no-way';

export const inboundLinks = builtRule<Message>({
  id: 'inbound-links',
  group: 'optimised',
  contract:
    'Another page links to every page that search engines may find, and from the front page of its language it is at most three clicks away.',
  why: 'A page that nothing leads to is found by nobody who does not know it, and search engines take it for unimportant.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/links-crawlable',
    'our own judgement of the threshold',
  ],
  messages: {
    none: {
      severity: 'error',
      sentence: 'Unexpected page {page} that no other page links to, expected one link at least',
      fix: 'Link to it from an article beside it, or put it at a stage that has a page.',
    },
    far: {
      severity: 'warn',
      sentence: 'Unexpected {clicks} clicks from the front page to {page}, expected at most {most}',
      fix: 'Link to it from an article that is found earlier, with `related` or in the text.',
    },
    'no-way': {
      severity: 'warn',
      sentence:
        'Unexpected page {page} to which no way leads from the front page of its language, expected at most {most} clicks',
      fix: 'Link to it from an article that is found from the front page, with `related` or in the text.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ file: 'en/index.html', from: '/en/articles/article/', to: '/en/' }], gives: 'none' },
    {
      locale: 'en',
      besides: [1, 2, 3].map((number) => ({ locale: 'en' as const, frontmatter: { title: `Card ${number}` } })),
      built: [
        { file: 'en/index.html', from: /<a href="\/en\/articles\/article(-[23])?\/">.*?<\/a>/g, to: '' },
        {
          file: 'en/articles/article-1/index.html',
          from: '</main>',
          to: '<a href="/en/articles/article-2/">2</a></main>',
        },
        {
          file: 'en/articles/article-2/index.html',
          from: '</main>',
          to: '<a href="/en/articles/article-3/">3</a></main>',
        },
        {
          file: 'en/articles/article-3/index.html',
          from: '</main>',
          to: '<a href="/en/articles/article/">4</a></main>',
        },
      ],
      gives: 'far',
    },
    {
      locale: 'en',
      besides: [{ locale: 'nb', frontmatter: { id: 'a' } }],
      built: [
        { file: 'en/index.html', from: '/en/articles/article/', to: '/en/' },
        { file: 'nb/index.html', from: '</main>', to: '<a href="/en/articles/article/">Engelsk</a></main>' },
      ],
      gives: 'no-way',
    },
  ],
  checkSite(site, { library, articleAt }) {
    const reach = reachOf(site, library.site.locales);
    const findings: SiteFinding<Message>[] = [];
    for (const { path, isHidden, isSignpost } of site.pages.values()) {
      const at = reach.get(path);
      if (!at || isHidden || isSignpost || path === '/') continue;
      const isFar = at.clicks > MOST_CLICKS;
      if (at.inbound > 0 && !isFar) continue;
      const article = articleAt(path);
      const message = at.inbound === 0 ? 'none' : Number.isFinite(at.clicks) ? 'far' : 'no-way';
      const place = article && { at: frontmatterPosition(article, ['title']) };
      findings.push({ message, page: path, args: { clicks: at.clicks, most: MOST_CLICKS }, ...place });
    }
    return findings;
  },
});
