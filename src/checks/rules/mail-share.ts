import { isJsx, type MdxNode, positionOf, propOf } from '../../library/mdx.ts';
import { absolute, hrefs } from '../../model/hrefs.ts';
import type { Position } from '../../model/problem.ts';
import { MOST_IN_MAILTO, shareLetter } from '../../model/share-letter.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

/** Parameters that tell somebody who followed a link, and from where. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|mc_[ce]id|_hs\w+|mkt_tok|vero_id|s_cid)$/i;

/** What must be encoded in a mailto address: all but the letters and marks that RFC 3986 lets stand in a query. */
const STRAY = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$&'()*+,;:@/?=%]/gu;

/** One character of a text takes so many at most once it is encoded, the few around the text included. */
const MOST_ENCODED = 10;

type Message = 'not-encoded' | 'long' | 'share-long' | 'tracking' | 'not-canonical';

export const mailShare = articleRule<Message>({
  id: 'mail-share',
  group: 'optimised',
  contract:
    'A letter that a page begins is encoded, of at most 1,900 characters, and names pages by their own address, without tracking.',
  why: 'Mail programs cut or break what is not so, and whoever gets the letter opens a link that fails, or one that spies on them.',
  sources: [
    'https://www.rfc-editor.org/rfc/rfc6068 (encoding)',
    'Outlook and older mail programs take about 2,000 characters of an address',
  ],
  messages: {
    'not-encoded': {
      severity: 'error',
      sentence: 'Unexpected {found} in a mailto address, expected it encoded',
      fix: 'Write {encoded}',
    },
    long: {
      severity: 'error',
      sentence: 'Unexpected mailto address of {length} characters, expected at most {most}',
      fix: 'Shorten the text of the letter; what is long belongs on a page that the letter names.',
    },
    'share-long': {
      severity: 'error',
      sentence: 'Unexpected letter of {length} characters from “share by e-mail”, expected at most {most}',
      fix: 'Shorten the title or the file name: the description has been left out already.',
    },
    tracking: {
      severity: 'error',
      sentence: 'Unexpected tracking parameter {parameter} in a letter, expected a plain address',
      fix: 'Take it out of the address: {address}',
    },
    'not-canonical': {
      severity: 'error',
      sentence: 'Unexpected address {address} of this help centre in a letter, expected {canonical}',
      fix: 'Write the address of the page as search engines know it.',
    },
  },
  good: [
    { locale: 'en', body: '[Write to us](mailto:help@example.org?subject=Lost%20card&body=My%20card%20is%20gone)' },
    { locale: 'nb', body: '[Skriv til oss](mailto:help@example.org?subject=Kort%20p%C3%A5%20vei)' },
    { locale: 'sv', body: '[Skriv till oss](mailto:help@example.org?subject=%C3%84ndra%20PIN)' },
    { locale: 'da', body: '[Skriv til os](mailto:help@example.org?subject=%C3%86ndr%20PIN)' },
    { locale: 'en', body: letter('https://help.example.org/en/articles/lost/') },
  ],
  bad: [
    { locale: 'en', body: '<Cta href="mailto:help@example.org?subject=Lost card">Write</Cta>', gives: 'not-encoded' },
    { locale: 'nb', body: '[Skriv](mailto:help@example.org?subject=Kort%20på%20vei)', gives: 'not-encoded' },
    { locale: 'sv', body: '[Skriv](mailto:help@example.org?subject=Ändra)', gives: 'not-encoded' },
    { locale: 'da', body: '[Skriv](mailto:help@example.org?subject=Ændr&body=100%)', gives: 'not-encoded' },
    { locale: 'en', body: `[Write](mailto:help@example.org?body=${'more%20'.repeat(300)})`, gives: 'long' },
    { locale: 'en', slug: 'å'.repeat(120), frontmatter: { title: '💳'.repeat(99) }, gives: 'share-long' },
    { locale: 'en', body: letter('https://shop.example/?utm_source=help'), gives: 'tracking' },
    { locale: 'en', body: letter('http://help.example.org/en/articles/lost'), gives: 'not-canonical' },
  ],
  check(subject) {
    const { article, records, at } = subject;
    const findings = lettersIn(subject);
    const url = absolute(hrefs.article(article.locale, article.slug), records.site.url);
    // The description is cut until the letter fits, so that only a long title and address are worth a look.
    if ((article.title.length + url.length) * MOST_ENCODED < MOST_IN_MAILTO) return findings;
    const { length } = shareLetter(article, url);
    if (length > MOST_IN_MAILTO)
      findings.push({ message: 'share-long', args: { length, most: MOST_IN_MAILTO }, ...at('title') });
    return findings;
  },
  checkSnippet: lettersIn,
});

function letter(address: string): string {
  return `[Write](mailto:?body=${encodeURIComponent(address)})`;
}

function lettersIn({ parts, records }: TextSubject): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  for (const { node } of parts) {
    const href = addressOf(node);
    if (href && /^mailto:/i.test(href)) findings.push(...faultsOf(href, records.site.url, positionOf(node)));
  }
  return findings;
}

function addressOf(node: MdxNode): string | undefined {
  if (node.type === 'link' || node.type === 'definition') return node.url;
  return isJsx(node) && node.name === 'Cta' ? propOf(node, 'href') : undefined;
}

function faultsOf(href: string, siteUrl: string, place: Position): Finding<Message>[] {
  const findings: Finding<Message>[] = [];
  const [found] = href.match(STRAY) ?? [];
  if (found !== undefined) {
    const encoded = href.toWellFormed().replace(STRAY, encodeURIComponent);
    findings.push({ message: 'not-encoded', args: { found: `“${found}”`, encoded }, ...place });
  }
  if (href.length > MOST_IN_MAILTO)
    findings.push({ message: 'long', args: { length: href.length, most: MOST_IN_MAILTO }, ...place });
  for (const [address] of decoded(href).matchAll(/https?:\/\/[^\s<>"]+/gi)) {
    const fault = URL.canParse(address) ? faultOfPage(new URL(address), address, siteUrl) : undefined;
    if (fault) findings.push({ ...fault, ...place });
  }
  return findings;
}

/** What is wrong with an address that the text of a letter names. */
function faultOfPage(
  url: URL,
  address: string,
  siteUrl: string,
): Pick<Finding<Message>, 'message' | 'args'> | undefined {
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  for (const name of tracking) url.searchParams.delete(name);
  if (tracking[0]) return { message: 'tracking', args: { parameter: tracking[0], address: url.href } };
  const site = new URL(siteUrl);
  if (url.host !== site.host) return undefined;
  const path = /\.\w+$/.test(url.pathname) || url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
  const canonical = site.origin + path;
  return address === canonical ? undefined : { message: 'not-canonical', args: { address, canonical } };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
