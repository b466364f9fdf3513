import { digestOf } from '../../src/library/cache.ts';

/** The field of a form that says which text it was made from; no article has it. */
export const VERSION_FIELD = '_version';

/** Knows which text a form was made from, so that nobody writes over what somebody else has saved meanwhile. */
export class Versions {
  /** What this page has saved itself: an open form goes on from there, and still names the text before. */
  readonly #followers = new Map<string, string>();

  of(text: string): string {
    return digestOf(text);
  }

  /** Whether a form made from `version` may be saved over `text`. */
  mayFollow(version: string | undefined, text: string): boolean {
    let latest = version;
    for (let next = latest; next !== undefined; next = this.#followers.get(next)) latest = next;
    return latest === this.of(text);
  }

  /** Says that a form saved `after` over `before`. */
  follow(before: string, after: string): void {
    if (before !== after) this.#followers.set(this.of(before), this.of(after));
    this.#followers.delete(this.of(after));
  }
}
