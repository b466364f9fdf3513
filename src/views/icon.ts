import type { Site } from '../model/schemas/site.ts';

/**
 * A way from one stop to the next. A browser's tab may be light or dark, so it stands on a ground of its
 * own; it is styled by attributes alone, since styles inside it are forbidden as they are everywhere.
 * `size` is its width and height in pixels.
 */
export function drawnIcon({ accent = '#0f5c87' }: Site['theme'], size = 32): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">`,
    `<rect width="32" height="32" rx="8" fill="${accent}"/>`,
    '<g fill="none" stroke="#fff" stroke-width="2.5">',
    '<path d="M8 11C18 11 14 21 24 21"/>',
    `<circle cx="8.5" cy="11" r="3.5" fill="${accent}"/>`,
    '<circle cx="23.5" cy="21" r="3.5" fill="#fff"/>',
    '</g></svg>',
  ].join('');
}
