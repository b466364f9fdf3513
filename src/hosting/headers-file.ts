import { HEADER_RULES } from './headers.ts';

/** The text of `_headers`, which Netlify and Cloudflare Pages read from the root of the site. */
export function headersFile(): string {
  return HEADER_RULES.map(({ path, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${path}*\n${lines.join('')}`;
  }).join('\n');
}
