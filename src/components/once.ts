const kept = new WeakMap<object, Map<string, string>>();

/** What has been laid out from an object, by name. */
export function keptOf(object: object): Map<string, string> {
  const known = kept.get(object) ?? new Map<string, string>();
  kept.set(object, known);
  return known;
}
