/**
 * The moment of a change, so that two on one day can be told apart: the minute in UTC where `now` is today, and the
 * day itself where the command was told to judge as of another.
 */
export function momentOf(now: string): string {
  const clock = new Date().toISOString();
  return clock.startsWith(now) ? `${clock.slice(0, 16)}Z` : now;
}
