import type { Signposts } from '../links/signposts.ts';
import { DEFAULT_CACHE_CONTROL, HEADER_RULES, isFolder } from './headers.ts';

/** A site for Caddy: its headers, its 404 page, and addresses of the past. */
export function caddyFile(siteUrl: string, { moved, gone }: Signposts): string {
  const headers = HEADER_RULES.flatMap((rule) =>
    Object.entries(rule.headers).map(
      ([name, value]) => `    header ${rule.path}${isFolder(rule) ? '*' : ''} ${name} ${quoted(value)}\n`,
    ),
  );
  return `# Put the site in the folder that \`root\` names. Caddy fetches its own certificate.

${new URL(siteUrl).hostname} {
    root * /var/www/help
    encode zstd gzip
    header ?Cache-Control ${quoted(DEFAULT_CACHE_CONTROL)}
${headers.join('')}
${pastOf({ moved, gone })}    @private path /_headers /_redirects /_hosting/* /.nojekyll
    error @private 404
    file_server
    handle_errors {
        rewrite * /404.html
        file_server
    }
}
`;
}

/** What answers at addresses of the past; of a long list, Caddy looks up one address as fast as of a short one. */
function pastOf({ moved, gone }: Pick<Signposts, 'moved' | 'gone'>): string {
  if (moved.length + gone.length === 0) return '';
  const lines = [
    ...moved.map(({ at, to }) => {
      const [path = '', fragment] = to.split('#');
      return `        ${quoted(decodeURIComponent(at))} ${quoted(`${path}{vars.waypost_query}${fragment ? `#${fragment}` : ''}`)} ""\n`;
    }),
    ...gone.map(({ at }) => `        ${quoted(decodeURIComponent(at))} "" "1"\n`),
  ];
  return `    # Addresses of the past.
    @asked expression {query} != ""
    vars @asked waypost_query "?{query}"
    map {path} {waypost_moved} {waypost_gone} {
${lines.join('')}        default "" ""
    }
    @moved not vars {waypost_moved} ""
    redir @moved {waypost_moved} 301
    @gone vars {waypost_gone} "1"
    handle @gone {
        rewrite * {path}index.html
        file_server {
            status 410
        }
    }
`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
