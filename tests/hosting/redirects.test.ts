import { describe, expect, it } from 'vitest';
import { nginxFile } from '../../src/hosting/nginx.ts';
import { redirectsFile } from '../../src/hosting/redirects-file.ts';
import { withQuery } from '../../src/hosting/redirects-list.ts';
import type { Signposts } from '../../src/links/signposts.ts';

const moved = (at: string, to: string, hasCaseTwin = false) => ({ at, to, hasCaseTwin });
const PAST: Signposts = {
  permalinks: [],
  moved: [moved('/en/articles/old/', '/en/articles/new/#part'), moved('/en/articles/New/', '/en/articles/new/', true)],
  gone: [{ at: '/en/articles/gone/', hasCaseTwin: false, reasons: { en: 'No more.' } }],
};

describe('_redirects', () => {
  it('is what Cloudflare Pages reads: a rule a line, and nothing that it would refuse', () => {
    expect(redirectsFile(PAST, { netlify: false })).toBe(
      '/en/articles/old/ /en/articles/new/#part 301\n/en/articles/New/ /en/articles/new/ 301\n',
    );
  });

  it('keeps to the 2,000 rules of Cloudflare Pages, and says how many are left to pages', () => {
    const many = Array.from({ length: 2500 }, (_, n) => moved(`/en/articles/old-${n}/`, `/en/articles/new-${n}/`));
    const lines = redirectsFile({ ...PAST, moved: many }, { netlify: false })
      .trim()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('/'))).toHaveLength(2000);
    expect(lines.at(-1)).toBe('# 500 more are sent on by the pages at their addresses.');
  });

  it('forces its rules on Netlify, which would serve the page there, and has none that may lead to itself', () => {
    expect(redirectsFile(PAST, { netlify: true })).toBe(
      '/en/articles/old/ /en/articles/new/#part 301!\n/en/articles/gone/ /en/articles/gone/index.html 410!\n',
    );
  });
});

describe('the file for nginx', () => {
  it('has nothing about the past where there is none', () => {
    const file = nginxFile('https://help.small.example', { permalinks: [], moved: [], gone: [] });
    expect(file).not.toMatch(/waypost_moved|map_hash/);
  });

  it('makes room for the longest address', () => {
    const at = `/en/articles/${'long-'.repeat(60)}/`;
    const file = nginxFile('https://help.small.example', { ...PAST, moved: [moved(at, '/en/')] });
    const size = Number(/map_hash_bucket_size (\d+);/.exec(file)?.[1]);
    expect(size).toBeGreaterThan(at.length);
    expect(Math.log2(size) % 1).toBe(0);
  });
});

it.each([
  ['/en/', undefined, '/en/'],
  ['/en/', 'from=reply', '/en/?from=reply'],
  ['/en/#part', 'from=reply', '/en/?from=reply#part'],
])('the query of a request comes before the fragment: %s, %s', (address, query, whole) => {
  expect(withQuery(address, query)).toBe(whole);
});
