import type { Signposts } from '../links/signposts.ts';
import { SMALLEST_COMPRESSED } from './compression.ts';
import { COMPRESSED_TYPES, typeOf } from './content-types.ts';
import { DEFAULT_CACHE_CONTROL, DOCUMENT_TYPES, HEADER_RULES, type HeaderRule, isFolder } from './headers.ts';
import { nginxRedirects } from './nginx-redirects.ts';

/** Files whose type the table of nginx does not know. */
const TYPES_OF_OURS = ['.csv', '.md', '.ndjson'];

/** What nginx compresses; where its own table of types goes by an older name, that name too. */
const GZIP_TYPES = [...COMPRESSED_TYPES, 'application/javascript', 'text/xml']
  // It compresses HTML in any case, and warns where it is told to.
  .filter((type) => type !== 'text/html')
  .join(' ');

/**
 * A site for nginx, to be included in its `http` block. nginx forgets the headers of a server where
 * a location adds one of its own, so all of them are added in one place and vary by `map`.
 */
export function nginxFile(siteUrl: string, signposts: Signposts): string {
  const names = new Set(HEADER_RULES.flatMap(({ headers }) => Object.keys(headers)));
  const headers = [...names].map((name) => headerOf(name));
  const redirects = nginxRedirects(signposts);
  return `# Put the site in the folder that \`root\` names, and include this file in the http block of nginx.conf.
# Add \`listen 443 ssl\` and your certificate, unless a proxy in front of nginx answers for HTTPS.

${redirects.sizes}${headers.map(({ map }) => map).join('')}${redirects.maps}server {
    listen 80;
    server_name ${new URL(siteUrl).hostname};
    root /var/www/help;
    index index.html;
    charset utf-8;
    absolute_redirect off;

${headers.map(({ add }) => add).join('')}
    gzip on;
    gzip_vary on;
    gzip_min_length ${SMALLEST_COMPRESSED};
    gzip_types ${GZIP_TYPES};

    error_page 404 /404.html;${redirects.rules}
${TYPES_OF_OURS.map(locationOf).join('')}    location / {
        try_files $uri $uri/ =404;
    }
    # What is in the folder for the host alone.
    location ~ ^/(_headers|_redirects|_hosting(/.*)?|\\.nojekyll)$ {
        return 404;
    }
}
`;
}

/** How one header is set: by itself where everything has it, else by a map of types or of addresses. */
function headerOf(name: string): { map: string; add: string } {
  const rules = HEADER_RULES.filter(({ headers }) => headers[name] !== undefined);
  const [rule] = rules;
  if (rule?.path === '/' && !rule.documents) return { map: '', add: addHeader(name, `"${rule.headers[name]}"`) };

  const variable = `$waypost_${name.toLowerCase().replaceAll('-', '_')}`;
  const key = rule?.documents ? '$sent_http_content_type' : '$uri';
  const cases = rules.map((each) => [patternOf(each), each.headers[name] ?? '']);
  // nginx sends no header whose value is empty.
  const fallback = name === 'Cache-Control' ? DEFAULT_CACHE_CONTROL : '';
  const lines = [['default', fallback], ...cases].map(([pattern, value]) => `    ${pattern} "${value}";\n`);
  return { map: `map ${key} ${variable} {\n${lines.join('')}}\n\n`, add: addHeader(name, variable) };
}

/** Gives files of one ending their type. The headers are those of the server, since this adds none. */
function locationOf(ending: string): string {
  const type = typeOf(`file${ending}`);
  return `    location ~ \\${ending}$ {
        types { }
        default_type ${type};
        charset_types ${type};
    }
`;
}

function patternOf(rule: HeaderRule): string {
  if (rule.documents) return `~^(${DOCUMENT_TYPES.join('|').replaceAll('+', '\\+')})`;
  return isFolder(rule) ? `~^${rule.path}` : rule.path;
}

function addHeader(name: string, value: string): string {
  return `    add_header ${name} ${value} always;\n`;
}
