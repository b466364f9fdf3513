import { z } from 'zod';
import { positionOf, propOf, textOf } from '../../library/mdx.ts';
import type { Site } from '../../model/schemas/site.ts';
import { componentsIn, type MdxPart } from '../language/parts.ts';
import { articleRule, type Finding } from '../rule.ts';

const OPTIONS = z.strictObject({
  each: z
    .int()
    .positive()
    .default(400)
    .describe('How many words an article needs for each call to action beyond the first.'),
  most: z.int().min(0).default(2).describe('The most calls to action of an article.'),
});

type Message = 'too-many' | 'too-early' | 'in-snippet' | 'plain-link' | 'not-sales';

export const ctaBudget = articleRule<Message, z.output<typeof OPTIONS>>({
  id: 'cta-budget',
  group: 'editorial',
  contract:
    'One call to action for each 400 words, two at most, none before the first heading; what sells is reached by `<Cta kind="sales">` alone.',
  why: 'The reader came for an answer. What is asked in return comes after it, once, and can be told apart from it.',
  sources: ['our own judgement', 'ICC Advertising and Marketing Communications Code, article 7'],
  messages: {
    'too-many': {
      severity: 'error',
      sentence: 'Unexpected {count} calls to action in {words} words, expected at most {most}',
      fix: 'Keep the one that helps the reader most.',
    },
    'too-early': {
      severity: 'error',
      sentence: 'Unexpected call to action “{label}” before the first heading, expected the answer first',
      fix: 'Move it below the first `##`.',
    },
    'in-snippet': {
      severity: 'error',
      sentence: 'Unexpected call to action “{label}” in a snippet, expected it in the article',
      fix: 'Write the `<Cta>` in each article that may have one, so that it is counted there.',
    },
    'plain-link': {
      severity: 'error',
      sentence: 'Unexpected link to {href}, which sells, expected `<Cta kind="sales">`',
      fix: 'Write `<Cta kind="sales" href="{href}">…</Cta>`, or leave the link out.',
    },
    'not-sales': {
      severity: 'error',
      sentence: 'Unexpected `<Cta>` to {href}, which sells, as a service, expected `kind="sales"`',
      fix: 'Add `kind="sales"`.',
    },
  },
  options: OPTIONS,
  good: [
    { locale: 'en', body: 'The answer.\n\n## More\n\nText.\n\n<Cta href="/contact/">Write to us</Cta>' },
    {
      locale: 'en',
      site: { sales: ['https://shop.example/'] },
      body: 'The answer.\n\n## More\n\n<Cta kind="sales" href="https://shop.example/card">Order the card</Cta>',
    },
  ],
  bad: [
    {
      locale: 'en',
      body: 'Hi.\n\n## A\n\n<Cta href="/contact/">One</Cta>\n\n<Cta href="/contact/">Two</Cta>',
      gives: 'too-many',
    },
    { locale: 'en', body: '<Cta href="/contact/">First of all</Cta>\n\n## A\n\nText.', gives: 'too-early' },
    {
      locale: 'en',
      library: {
        snippets: [{ id: 'ask', locale: 'en', file: 'snippets/en/ask.mdx', source: '<Cta href="/contact/">Ask</Cta>' }],
      },
      gives: 'in-snippet',
    },
    {
      locale: 'en',
      site: { sales: ['https://shop.example/'] },
      body: 'Get [the card](https://SHOP.example/card).',
      gives: 'plain-link',
    },
    {
      locale: 'en',
      site: { sales: ['https://shop.example/'] },
      body: 'Hi.\n\n## A\n\n<Cta href="https://shop.example/card">Order</Cta>',
      gives: 'not-sales',
    },
  ],
  check({ article, parts, records }, options) {
    const findings = salesLinks(parts, records.site);
    const calls = componentsIn(parts, 'Cta');
    const most = Math.min(options.most, Math.max(1, Math.floor(article.words / options.each)));
    const extra = calls[most];
    if (extra)
      findings.push({
        message: 'too-many',
        args: { count: calls.length, words: article.words, most },
        ...positionOf(extra),
      });
    const heading = article.headings.find(({ depth }) => depth === 2)?.line ?? Number.POSITIVE_INFINITY;
    for (const call of calls) {
      if (positionOf(call).line < heading)
        findings.push({ message: 'too-early', args: { label: textOf(call) }, ...positionOf(call) });
    }
    return findings;
  },
  checkSnippet({ parts, records }) {
    const calls = componentsIn(parts, 'Cta').map((call) => ({
      message: 'in-snippet' as const,
      args: { label: textOf(call) },
      ...positionOf(call),
    }));
    return [...calls, ...salesLinks(parts, records.site)];
  },
});

function salesLinks(parts: readonly MdxPart[], { sales }: Site): Finding<Message>[] {
  if (sales.length === 0) return [];
  const prefixes = sales.map(normal);
  const sells = (href: string) => prefixes.some((prefix) => normal(href).startsWith(prefix));
  const links = parts.flatMap(({ node }) => {
    const isLink = node.type === 'link' || node.type === 'definition';
    return isLink && sells(node.url)
      ? [{ message: 'plain-link' as const, args: { href: node.url }, ...positionOf(node) }]
      : [];
  });
  const calls = componentsIn(parts, 'Cta').flatMap((node) => {
    const href = propOf(node, 'href') ?? '';
    return propOf(node, 'kind') !== 'sales' && sells(href)
      ? [{ message: 'not-sales' as const, args: { href }, ...positionOf(node) }]
      : [];
  });
  return [...links, ...calls];
}

/** An address as browsers read it: the host in lower case. Paths of this site stay as they are. */
function normal(href: string): string {
  return URL.canParse(href) ? new URL(href).href : href;
}
