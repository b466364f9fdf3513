import type { Locale } from './locale.ts';

/** What of a large site's answers is loaded in parts. */
export type AnswersPart = 'names' | 'texts';

/** Where a part is. Apart from the other addresses: what answers first has no use for it. */
export function answersPartHref(locale: Locale, kind: AnswersPart, part: number): string {
  return `/answers/${locale}/${kind}-${part}.json`;
}
