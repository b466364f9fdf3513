import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import { builtRule, type SiteFinding } from '../rule.ts';

/** What the sharing of Meta and X shows whole. */
const WIDTH = 1200;
const HEIGHT = 630;
const MOST_BYTES = 5 * 1024 * 1024;
/** Where the size of a picture stands in its file. */
const HEADER_BYTES = 4096;

type Message = 'lost' | 'svg' | 'bytes' | 'pixels' | 'unread' | 'declared';

export const ogImage = builtRule<Message>({
  id: 'og-image',
  group: 'optimised',
  contract:
    'The picture of a shared link is there, 1200 by 630 pixels, below 5 MB, and of a format that is shown: no SVG.',
  why: 'A link with a picture that cannot be shown is shared as a bare address, which few people open.',
  sources: [
    'https://developers.facebook.com/docs/sharing/webmasters/images/',
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image',
  ],
  messages: {
    lost: {
      severity: 'error',
      sentence: 'Unexpected picture {image} at {page}, which is not there, expected a file of the site',
      fix: 'Build again. If it stays, see src/og/write-images.ts.',
    },
    svg: {
      severity: 'error',
      sentence: 'Unexpected SVG {image} at {page}, expected PNG, JPEG or WebP',
      fix: 'No network shows SVG: have src/og draw a PNG.',
    },
    bytes: {
      severity: 'error',
      sentence: 'Unexpected {bytes} bytes of {image}, expected less than {most}',
      fix: 'Draw it simpler.',
    },
    pixels: {
      severity: 'error',
      sentence: 'Unexpected {found} pixels of {image}, expected 1200×630',
      fix: 'Draw it in that size: anything else is cut.',
    },
    unread: {
      severity: 'error',
      sentence: 'Unexpected file {image}, which is no picture that can be read, expected PNG, JPEG or WebP',
      fix: 'Draw it again.',
    },
    declared: {
      severity: 'error',
      sentence: 'Unexpected size {found} of the picture in the tags at {page}, expected 1200×630',
      fix: 'Have the template declare the size that the picture has: it is not fetched before.',
    },
  },
  good: [{ locale: 'en', built: [] }],
  bad: [
    { locale: 'en', built: [{ from: 'article.png', to: 'gone.png' }], gives: 'lost' },
    {
      locale: 'en',
      built: [
        { from: 'article.png', to: 'article.svg' },
        { file: 'og/en/article.svg', from: '', to: '<svg/>' },
      ],
      gives: 'svg',
    },
    { locale: 'en', built: [{ file: 'og/en/article.png', from: /$/, to: ' '.repeat(MOST_BYTES) }], gives: 'bytes' },
    { locale: 'en', built: [{ file: 'og/en/article.png', from: '\x04\xb0', to: '\x02\xb0' }], gives: 'pixels' },
    { locale: 'en', built: [{ file: 'og/en/article.png', from: 'PNG', to: 'GNP' }], gives: 'unread' },
    { locale: 'en', built: [{ from: 'content="630"', to: 'content="600"' }], gives: 'declared' },
  ],
  checkPage({ meta }) {
    const found = `${meta.get('og:image:width')?.[0]}×${meta.get('og:image:height')?.[0]}`;
    return found === `${WIDTH}×${HEIGHT}` || !meta.has('og:image') ? [] : [{ message: 'declared', args: { found } }];
  },
  checkSite({ dir, pages, files, origin }) {
    const seen = new Set<string>();
    const findings: SiteFinding<Message>[] = [];
    for (const { path: page, image: url } of pages.values()) {
      if (!url?.startsWith(`${origin}/`) || seen.has(url)) continue;
      seen.add(url);
      const image = decodeURI(url.slice(origin.length));
      const fault = files.has(image.slice(1)) ? faultOf(join(dir, image)) : { message: 'lost' as const };
      if (fault) findings.push({ message: fault.message, page, args: { image, most: MOST_BYTES, ...fault.args } });
    }
    return findings;
  },
});

function faultOf(path: string): { message: Message; args?: Record<string, string | number> } | undefined {
  if (path.endsWith('.svg')) return { message: 'svg' };
  const bytes = statSync(path).size;
  if (bytes >= MOST_BYTES) return { message: 'bytes', args: { bytes } };
  const found = sizeOf(path);
  if (!found) return { message: 'unread' };
  return found === `${WIDTH}×${HEIGHT}` ? undefined : { message: 'pixels', args: { found } };
}

function sizeOf(path: string): string | undefined {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, 'r');
  try {
    const { width, height } = imageSize(header.subarray(0, readSync(file, header, 0, HEADER_BYTES, 0)));
    return `${width}×${height}`;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
