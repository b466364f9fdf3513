import { HEADER_RULES, isFolder } from './headers.ts';

/** The text of `_headers`, which Netlify and Cloudflare Pages read from the root of the site. */
export function headersFile(): string {
  const blocks = new Map<string, string>();
  for (const rule of HEADER_RULES) {
    const pattern = `${rule.path}${isFolder(rule) ? '*' : ''}`;
    const lines = Object.entries(rule.headers).map(([name, value]) => `  ${name}: ${value}\n`);
    blocks.set(pattern, (blocks.get(pattern) ?? '') + lines.join(''));
  }
  return [...blocks].map(([pattern, lines]) => `${pattern}\n${lines}`).join('\n');
}
