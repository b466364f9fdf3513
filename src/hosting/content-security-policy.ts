/**
 * What a page may load: its own site, and nothing written into the page itself.
 * `wasm-unsafe-eval` lets the search index run, which is WebAssembly; it allows no script.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'media-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** Directives that a browser heeds in a header only. */
const HEADER_ONLY: ReadonlySet<string> = new Set<keyof typeof DIRECTIVES>(['frame-ancestors']);

function policyOf(entries: readonly (readonly [string, string])[]): string {
  return entries.map(([directive, sources]) => `${directive} ${sources}`).join('; ');
}

/** The policy as the value of the header `Content-Security-Policy`. */
export const CONTENT_SECURITY_POLICY = policyOf(Object.entries(DIRECTIVES));

/** The same policy for `<meta http-equiv>`, for hosts that let nobody set a header. */
export const META_CONTENT_SECURITY_POLICY = policyOf(
  Object.entries(DIRECTIVES).filter(([directive]) => !HEADER_ONLY.has(directive)),
);
