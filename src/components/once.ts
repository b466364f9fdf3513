const kept = new WeakMap<object, Map<string, string>>();

/** What has been laid out from an object, by name. */
export function keptOf(object: object): Map<string, string> {
  const known = kept.get(object) ?? new Map<string, string>();
  kept.set(object, known);
  return known;
}

/**
 * HTML with a character reference for each letter beyond Latin 1. It stands on every page: a page whose own text has
 * no such letter is then held with one byte a letter, and encoded in a fifth of the time. Not for what stands in a
 * script or style, where references are not read.
 */
export function inLatin1(html: string): string {
  return html.replace(/[^\0-\xff]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}
