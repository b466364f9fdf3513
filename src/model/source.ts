const SOURCE = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_CHARACTERS = 40;

/**
 * Where a link was given, as its `?from=` says: `reply`, `macro`, the name of a campaign. Anybody can write an
 * address, so whatever is not such a short name is dropped.
 */
export function sourceOf(query: string): string | undefined {
  const from = new URLSearchParams(query).get('from');
  return from && from.length <= MOST_CHARACTERS && SOURCE.test(from) ? from : undefined;
}
