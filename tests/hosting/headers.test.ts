import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, META_CONTENT_SECURITY_POLICY } from '../../src/hosting/content-security-policy.ts';
import { HEADER_RULES, headersFor } from '../../src/hosting/headers.ts';
import { hostFiles } from '../../src/hosting/host-files.ts';

const signposts = { permalinks: [], moved: [], gone: [] };
const files = hostFiles({ url: 'https://help.small.example', signposts, netlify: false });
const PATHS: Record<string, string> = {
  '/': 'text/html',
  '/en/': 'text/html',
  '/en/rss.xml': 'application/xml',
  '/_astro/page.abc123.css': 'text/css',
  '/theme.css': 'text/css',
  '/og/en.png': 'image/png',
  '/media/app.svg': 'image/svg+xml',
  '/answers/en.json': 'application/json',
  '/answers/parts/en/0123456789ab/names-0.json': 'application/json',
  '/api/articles.json': 'application/json',
  '/api/en/zammad.csv': 'text/csv',
  '/en/articles/lost-card.md': 'text/markdown',
  '/pagefind/pagefind.js': 'text/javascript',
  '/pagefind/fragment/en_1.pf_fragment': 'application/octet-stream',
};

/** The headers that Netlify and Cloudflare Pages send for a path, as they read `_headers`. */
function fromHeadersFile(path: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const block of files['_headers']?.trim().split('\n\n') ?? []) {
    const [pattern = '', ...lines] = block.split('\n');
    if (pattern.endsWith('*') ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      expect([name, headers[name]], 'no header is given twice').toEqual([name, undefined]);
      headers[name] = value;
    }
  }
  // What both hosts send where nothing else is said.
  return { 'Cache-Control': 'public, max-age=0, must-revalidate', ...headers };
}

/** The headers that nginx sends for a path, as it reads its file. */
function fromNginxFile(path: string, type: string): Record<string, string> {
  const text = files['_hosting/nginx.conf'] ?? '';
  const maps = new Map<string, string>();
  for (const [, key, variable = '', body = ''] of text.matchAll(/map (\$\w+) (\$\w+) \{\n([^}]*)\}/g)) {
    const subject = key === '$uri' ? path : type;
    const cases = [...body.matchAll(/^ {4}(\S+) "(.*)";$/gm)].map(([, pattern = '', value = '']) => ({
      pattern,
      value,
    }));
    const match = cases.find(({ pattern }) =>
      pattern.startsWith('~') ? new RegExp(pattern.slice(1)).test(subject) : pattern === subject,
    );
    maps.set(variable, (match ?? cases.find(({ pattern }) => pattern === 'default'))?.value ?? '');
  }
  const added = [...text.matchAll(/^ +add_header (\S+) (?:"(.*)"|(\$\w+)) always;$/gm)];
  const headers = added.map(([, name = '', value, variable = '']) => [name, value ?? maps.get(variable) ?? '']);
  return Object.fromEntries(headers.filter(([, value]) => value !== ''));
}

describe('the headers', () => {
  it.each(Object.entries(PATHS))('are the same from every host: %s, %s', (path, type) => {
    expect(fromNginxFile(path, type)).toEqual(headersFor(path, type));
    // Hosts that go by the address alone send what is for documents with everything.
    expect(fromHeadersFile(path)).toEqual({ ...headersFor(path, 'text/html'), ...headersFor(path, type) });
  });

  it('hold scripts down in all that a browser may open by itself, pictures in SVG too', () => {
    const held = Object.entries(PATHS).filter(([path, type]) => headersFor(path, type)['Content-Security-Policy']);
    expect(held.map(([path]) => path)).toEqual(['/', '/en/', '/en/rss.xml', '/media/app.svg']);
  });

  it('keep for ever only what changes its name with its content', () => {
    const kept = Object.entries(PATHS).filter(([path, type]) =>
      headersFor(path, type)['Cache-Control']?.includes('immutable'),
    );
    expect(kept.map(([path]) => path)).toEqual([
      '/_astro/page.abc123.css',
      '/theme.css',
      '/answers/parts/en/0123456789ab/names-0.json',
      '/pagefind/fragment/en_1.pf_fragment',
    ]);
  });

  it('let programs of any site read the exports, and keep them out of search results', () => {
    for (const path of Object.keys(PATHS)) {
      const { 'Access-Control-Allow-Origin': origin, 'X-Robots-Tag': robots } = headersFor(path, 'application/json');
      expect([path, origin, robots]).toEqual(
        path.startsWith('/api/') ? [path, '*', 'noindex'] : [path, undefined, undefined],
      );
    }
  });

  it('fit in what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
    expect(HEADER_RULES.length).toBeLessThanOrEqual(100);
    for (const line of files['_headers']?.split('\n') ?? []) expect(line.length).toBeLessThan(2000);
  });
});

describe('the content security policy', () => {
  it('allows nothing that is written into a page, and nothing from elsewhere', () => {
    expect(CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';/);
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('is the same in a page as in a header, but for what only a header can say', () => {
    expect(`${META_CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`).toBe(CONTENT_SECURITY_POLICY);
  });
});

describe('the files for hosts', () => {
  it('let GitHub Pages serve folders that begin with an underscore', () => {
    expect(files['.nojekyll']).toBe('');
  });

  it('tell nginx the types that its own table lacks', () => {
    for (const [ending, type] of [
      ['csv', 'text/csv'],
      ['md', 'text/markdown'],
      ['ndjson', 'application/x-ndjson'],
    ])
      expect(files['_hosting/nginx.conf']).toMatch(
        new RegExp(`location ~ \\\\\\.${ending}\\$ \\{\\s+types \\{ \\}\\s+default_type ${type};`),
      );
  });

  it('tell nginx which site it is', () => {
    expect(files['_hosting/nginx.conf']).toContain('server_name help.small.example;');
  });
});
