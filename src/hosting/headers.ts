import { CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

export interface HeaderRule {
  /** One address from the root of the site or, with a slash at the end, all that are below it. */
  path: string;
  /**
   * Whether it is for documents alone: what a browser shows by itself, and in which a script could run.
   * Hosts that go by the address send it with everything, which does no harm.
   */
  documents?: true;
  headers: Readonly<Record<string, string>>;
}

/** For files whose name changes with their content. */
const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For files that keep their name and seldom change, and whose change may take a day to show. */
const FOR_A_DAY = { 'Cache-Control': 'public, max-age=86400' };

/**
 * How long everything else may be kept: it is asked for anew each time, and answered with 304 while
 * it is the same. Netlify and Cloudflare Pages do so by themselves, and must not be told: where two
 * rules name one header, Cloudflare sends both values.
 */
export const DEFAULT_CACHE_CONTROL = 'public, max-age=0, must-revalidate';

/**
 * The one table of headers. The file for Netlify and Cloudflare Pages, the one for nginx and the
 * local server are made of it. No header stands in two rules that meet.
 */
export const HEADER_RULES: readonly HeaderRule[] = [
  { path: '/', headers: { 'X-Content-Type-Options': 'nosniff' } },
  {
    path: '/',
    documents: true,
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      // A year, which is what browsers' lists of secure sites ask for.
      'Strict-Transport-Security': 'max-age=31536000',
    },
  },
  { path: '/_astro/', headers: FOR_EVER },
  // Pages ask for it with the digest of what it says.
  { path: '/theme.css', headers: FOR_EVER },
  { path: '/answers/parts/', headers: FOR_EVER },
  { path: '/pagefind/fragment/', headers: FOR_EVER },
  { path: '/pagefind/index/', headers: FOR_EVER },
  // For programs of any site, and nothing that a reader should find by searching. It is public, and no
  // cookie goes with it.
  { path: '/api/', headers: { 'Access-Control-Allow-Origin': '*', 'X-Robots-Tag': 'noindex' } },
  { path: '/media/', headers: FOR_A_DAY },
  { path: '/og/', headers: FOR_A_DAY },
];

/** The types of documents, without their parameters. A picture in SVG is one: opened by itself, it may run scripts. */
export const DOCUMENT_TYPES: readonly string[] = ['text/html', 'image/svg+xml', 'application/xml', 'text/xml'];

/** Everything that the table gives for an address without its query, and for the type of what is there. */
export function headersFor(path: string, type: string): Record<string, string> {
  const rules = HEADER_RULES.filter(
    (rule) =>
      (isFolder(rule) ? path.startsWith(rule.path) : path === rule.path) &&
      (!rule.documents || DOCUMENT_TYPES.includes(type)),
  );
  return Object.assign({ 'Cache-Control': DEFAULT_CACHE_CONTROL }, ...rules.map(({ headers }) => headers));
}

/** Whether a rule is for all that is below its path. */
export function isFolder({ path }: HeaderRule): boolean {
  return path.endsWith('/');
}
