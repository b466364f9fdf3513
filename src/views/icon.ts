import type { Site } from '../model/schemas/site.ts';

/**
 * A way, and where one is on it. A browser's tab may be light or dark, so it stands on a ground of its
 * own; it is styled by attributes alone, since styles inside it are forbidden as they are everywhere.
 */
export function drawnIcon({ accent = '#0f5c87' }: Site['theme']): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="0 0 32 32">',
    `<rect width="32" height="32" rx="8" fill="${accent}"/>`,
    '<g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round">',
    '<path d="M5 21C12 21 9 11 16 11s4 10 11 10"/>',
    `<circle cx="16" cy="11" r="4" fill="${accent}"/>`,
    '</g></svg>',
  ].join('');
}
