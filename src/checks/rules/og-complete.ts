import type { LocalizedText } from '../../model/locale.ts';
import { recordPosition } from '../records.ts';
import { type FileFinding, libraryRule, type PageFinding } from '../rule.ts';

type Message = 'not-https' | 'has-path' | 'missing-text' | 'no-tag' | 'not-whole' | 'not-canonical';

/** What the networks read. */
const TAGS = [
  'og:type',
  'og:site_name',
  'og:title',
  'og:description',
  'og:url',
  'og:image',
  'og:image:alt',
  'og:locale',
];

export const ogComplete = libraryRule<Message>({
  id: 'og-complete',
  group: 'optimised',
  contract:
    'Every page can be shared: its address is absolute and secure, and the site has a name and a tagline in each language.',
  why: 'A shared link is seen by people who did not look for us. Without absolute addresses it comes without picture and title.',
  sources: ['https://ogp.me/', 'https://developers.facebook.com/docs/sharing/webmasters/'],
  messages: {
    'not-https': {
      severity: 'error',
      sentence: 'Unexpected url {url}, expected one that begins with https://',
      fix: 'Write the address at which customers will find the help centre.',
    },
    'has-path': {
      severity: 'error',
      sentence: 'Unexpected url {url} with more than a host, expected {origin}',
      fix: 'Give the help centre a host of its own, such as help.example.com; its addresses begin at the root.',
    },
    'no-tag': {
      severity: 'error',
      sentence: 'Unexpected lack of {tag} at {page}, expected each of {tags}',
      fix: 'Have the template write it: see src/components/frame/Head.astro.',
    },
    'not-whole': {
      severity: 'error',
      sentence: 'Unexpected {tag} “{found}” at {page}, expected a whole address from https:// on',
      fix: 'Have the template write it whole: a shared link knows nothing of where it came from.',
    },
    'not-canonical': {
      severity: 'error',
      sentence: 'Unexpected og:url “{found}” at {page}, expected {expected}, the canonical address',
      fix: 'Make both from the same value, so that what is shared is counted together.',
    },
    'missing-text': {
      severity: 'error',
      sentence: 'Unexpected {field} without {locale}, expected one for each of `locales`',
      fix: 'Write it in that language too.',
    },
  },
  good: [
    {
      locale: 'en',
      site: { url: 'https://help.example.com', name: { en: 'Help', nb: 'Hjelp', sv: 'Hjälp', da: 'Hjælp' } },
    },
  ],
  bad: [
    { locale: 'en', site: { url: 'http://help.example.com' }, gives: 'not-https' },
    { locale: 'en', site: { url: 'https://example.com/help' }, gives: 'has-path' },
    { locale: 'en', site: { locales: ['en', 'nb'], name: { en: 'Help' } }, gives: 'missing-text' },
    { locale: 'en', built: [{ from: /<meta property="og:title"[^>]*>/, to: '' }], gives: 'no-tag' },
    {
      locale: 'en',
      built: [{ from: /"og:image" content="[^"]*"/, to: '"og:image" content="/og/en.png"' }],
      gives: 'not-whole',
    },
    { locale: 'en', built: [{ from: /("og:url" content="[^"]*)"/, to: '$1?from=share"' }], gives: 'not-canonical' },
  ],
  reads: [],
  check(library) {
    const { site } = library;
    const file = 'site.yaml';
    const findings: FileFinding<Message>[] = [];
    const url = new URL(site.url);
    const place = recordPosition(library, file, ['url']);
    if (url.protocol !== 'https:') findings.push({ message: 'not-https', file, args: { url: site.url }, ...place });
    if (url.pathname !== '/' || url.search || url.hash)
      findings.push({ message: 'has-path', file, args: { url: site.url, origin: url.origin }, ...place });
    for (const field of ['name', 'tagline'] as const) {
      const text: LocalizedText = site[field];
      for (const locale of site.locales) {
        if (typeof text === 'string' || text[locale]) continue;
        const place = recordPosition(library, file, [field]);
        findings.push({ message: 'missing-text', file, args: { field, locale }, ...place });
      }
    }
    return findings;
  },
  checkPage({ meta, canonical }) {
    const findings: PageFinding<Message>[] = [];
    for (const tag of TAGS) if (!meta.get(tag)?.[0]) findings.push({ message: 'no-tag', args: { tag, tags: TAGS } });
    for (const tag of ['og:url', 'og:image']) {
      const found = meta.get(tag)?.[0];
      if (found && !/^https?:\/\/[^/]/.test(found)) findings.push({ message: 'not-whole', args: { tag, found } });
    }
    const found = meta.get('og:url')?.[0];
    const [expected] = canonical;
    if (found && expected && found !== expected) findings.push({ message: 'not-canonical', args: { found, expected } });
    return findings;
  },
});
