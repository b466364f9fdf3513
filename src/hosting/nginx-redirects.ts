import type { Gone, Moved, Signposts } from '../links/signposts.ts';

/** The parts of a site for nginx that answer at addresses of the past. */
export interface NginxRedirects {
  /** For the `http` block, before any map in it. */
  sizes: string;
  /** For the `http` block. */
  maps: string;
  /** For the `server` block. */
  rules: string;
}

/**
 * Addresses of the past for nginx. Its maps ignore case in texts and heed it in patterns, so an address that
 * differs from another one in nothing but case is written as a pattern.
 */
export function nginxRedirects({ moved, gone }: Signposts): NginxRedirects {
  if (moved.length + gone.length === 0) return { sizes: '', maps: '', rules: '' };
  const addresses = [...moved, ...gone].map(({ at }) => at);
  const keyOf = ({ at, hasCaseTwin }: Moved | Gone) => {
    const path = decodeURIComponent(at);
    return hasCaseTwin ? `"~^${pattern(path)}$"` : quoted(path);
  };
  const movedLines = moved.map((item) => {
    const [path = '', fragment] = item.to.split('#');
    return `    ${keyOf(item)} "${path}$is_args$args${fragment ? `#${fragment}` : ''}";\n`;
  });
  const goneLines = gone.map((item) => `    ${keyOf(item)} 1;\n`);
  const longest = Math.max(...addresses.map((address) => Buffer.byteLength(address)));
  return {
    sizes: `# nginx wants these once, and before the first map: move them where your nginx.conf has maps of its own.
map_hash_bucket_size ${bucketSize(longest)};
map_hash_max_size ${Math.max(2048, 2 ** Math.ceil(Math.log2(addresses.length * 2)))};

`,
    maps: `# Addresses of the past, with a slash at the end or without.
map $uri $waypost_address {
    default $uri;
    "~^(.*[^/])$" "$1/";
}

map $waypost_address $waypost_moved {
    default "";
${movedLines.join('')}}

map $waypost_address $waypost_gone {
    default "";
${goneLines.join('')}}

`,
    rules: `
    if ($waypost_moved) {
        return 301 $waypost_moved;
    }
    if ($waypost_gone) {
        return 410;
    }
    error_page 410 @gone;
    location @gone {
        try_files \${waypost_address}index.html =404;
    }
`,
  };
}

/** A bucket holds its longest key with a pointer and a length, and is a power of two. */
function bucketSize(longest: number): number {
  return Math.max(128, 2 ** Math.ceil(Math.log2(longest + 64)));
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A pattern for exactly this text, without a backslash, which means something to nginx as well. */
function pattern(text: string): string {
  return text.replace(/[.*+?^${}()|"\\[\]]/g, (mark) => (mark === '\\' || mark === '"' ? '.' : `[${mark}]`));
}
