import { decode } from '../../built/decode.ts';
import type { PageFacts } from '../../built/page-facts.ts';
import { builtRule, type PageFinding } from '../rule.ts';

type Message = 'syntax' | 'no-use' | 'none' | 'differs' | 'not-shown';

/** Types that search engines have stopped showing. */
const NO_USE = new Set(['FAQPage', 'HowTo']);

type Json = Record<string, unknown>;

export const jsonld = builtRule<Message>({
  id: 'jsonld',
  group: 'optimised',
  contract:
    'An article’s page tells search engines, as an Article and a BreadcrumbList, what it tells readers; no page has an FAQPage or a HowTo.',
  why: 'Structured data that says something else than the page is taken for a trick, and costs the whole site its trust.',
  sources: [
    'https://developers.google.com/search/docs/appearance/structured-data/sd-policies',
    'https://developers.google.com/search/blog/2023/08/howto-faq-changes',
  ],
  messages: {
    syntax: {
      severity: 'error',
      sentence: 'Unexpected structured data at {page} that is not JSON, expected JSON-LD',
      fix: 'Write it with JSON.stringify, and < as \\u003c.',
    },
    'no-use': {
      severity: 'error',
      sentence: 'Unexpected {type} at {page}, expected none: search engines do not show it any more',
      fix: 'Take it out.',
    },
    none: {
      severity: 'error',
      sentence: 'Unexpected lack of structured data at {page}, expected one {type}',
      fix: 'Have the template write one: see src/views/json-ld.ts.',
    },
    differs: {
      severity: 'error',
      sentence:
        'Unexpected {field} “{found}” in the structured data at {page}, expected “{expected}”, as the page has it',
      fix: 'Make both from the same value.',
    },
    'not-shown': {
      severity: 'error',
      sentence: 'Unexpected {field} “{found}” in the structured data at {page}, expected what readers see there',
      fix: 'Show it on the page, or leave it out of the structured data.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ from: '{"@context"', to: '{{"@context"' }], gives: 'syntax' },
    { locale: 'en', built: [{ from: '"@type":"Article"', to: '"@type":"FAQPage"' }], gives: 'no-use' },
    { locale: 'en', built: [{ from: /<script type="application\/ld\+json">.*?<\/script>/, to: '' }], gives: 'none' },
    { locale: 'en', built: [{ from: '"headline":"Lost', to: '"headline":"Found' }], gives: 'differs' },
    { locale: 'en', built: [{ from: '"name":"Ada"', to: '"name":"Grace"' }], gives: 'not-shown' },
    { locale: 'en', built: [{ from: '"name":"Home"', to: '"name":"House"' }], gives: 'not-shown' },
  ],
  checkPage(page, { article }) {
    const items: Json[] = [];
    for (const text of page.jsonLd) {
      try {
        items.push(...[JSON.parse(text) as Json | Json[]].flat());
      } catch {
        return [{ message: 'syntax' }];
      }
    }
    const findings: PageFinding<Message>[] = [];
    for (const item of items) {
      const type = String(item['@type']);
      if (NO_USE.has(type)) findings.push({ message: 'no-use', args: { type } });
      if (type === 'BreadcrumbList') findings.push(...trailFaults(item, page));
    }
    if (!article) return findings;
    for (const type of ['Article', 'BreadcrumbList']) {
      if (items.filter((item) => item['@type'] === type).length !== 1)
        findings.push({ message: 'none', args: { type } });
    }
    const data = items.find((item) => item['@type'] === 'Article');
    return data ? [...findings, ...articleFaults(data, page)] : findings;
  },
});

/** What of an Article is not as its page has it. */
function articleFaults(data: Json, { h1, meta, canonical, lang, html }: PageFacts): PageFinding<Message>[] {
  const expected: Record<string, string | undefined> = {
    headline: h1[0],
    description: meta.get('description')?.[0],
    url: canonical[0],
    mainEntityOfPage: canonical[0],
    image: meta.get('og:image')?.[0],
    dateModified: meta.get('article:modified_time')?.[0],
    inLanguage: lang,
  };
  const findings: PageFinding<Message>[] = [];
  for (const [field, value] of Object.entries(expected)) {
    const found = String(data[field]);
    if (found !== value) findings.push({ message: 'differs', args: { field, found, expected: value ?? 'none' } });
  }
  const shown = html.slice(html.indexOf('<main'));
  const modified = String(data['dateModified']);
  if (!shown.includes(`datetime="${modified}"`))
    findings.push({ message: 'not-shown', args: { field: 'dateModified', found: modified } });
  for (const field of ['author', 'editor']) {
    const name = (data[field] as Json | undefined)?.['name'];
    if (typeof name === 'string' && !shows(shown, name))
      findings.push({ message: 'not-shown', args: { field, found: name } });
  }
  return findings;
}

/** What of a trail is not on the page: each of its parts is a link there, but for the last, which is the page itself. */
function trailFaults(data: Json, { canonical, h1, html }: PageFacts): PageFinding<Message>[] {
  const items = (Array.isArray(data['itemListElement']) ? data['itemListElement'] : []) as Json[];
  const findings: PageFinding<Message>[] = [];
  const shown = html.slice(html.indexOf('<main'));
  items.forEach(({ name, item }, index) => {
    const [found, url] = [String(name), String(item)];
    if (index === items.length - 1) {
      // A further page of a list stands for the list.
      if (!canonical[0]?.startsWith(url))
        findings.push({ message: 'differs', args: { field: 'item', found: url, expected: canonical[0] ?? 'none' } });
      if (!(h1[0] ?? '').startsWith(found))
        findings.push({ message: 'differs', args: { field: 'name', found, expected: h1[0] ?? 'none' } });
    } else if (!hasLink(shown, url, found)) findings.push({ message: 'not-shown', args: { field: 'trail', found } });
  });
  return findings;
}

/** Whether a link to a page of the site is called so in a piece of HTML. */
function hasLink(html: string, url: string, name: string): boolean {
  const start = `href="${pathOf(url)}"`;
  for (let at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + 1)) {
    const from = html.indexOf('>', at) + 1;
    if (decode(html.slice(from, html.indexOf('<', from))).trim() === name) return true;
  }
  return false;
}

/** The path of an address within its site; what is none stays as it is. */
function pathOf(url: string): string {
  return URL.parse(url)?.pathname ?? url;
}

/** Whether a text stands in a piece of HTML, which is one byte a character. */
function shows(html: string, text: string): boolean {
  const bytes = Buffer.from(text).toString('latin1');
  return html.includes(bytes) || (/[&<"']/.test(text) && decode(html).includes(text));
}
