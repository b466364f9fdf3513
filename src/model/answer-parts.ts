import type { Locale } from './locale.ts';

/** What of a large site's answers is loaded for those articles alone that are shown. */
export type AnswersPart = 'names' | 'texts';

/**
 * Where the files are that a large site has besides its index. They never change: another build has another stamp.
 * Apart from the other addresses, since what answers first has no use for them.
 */
export const answerPartHrefs = {
  bodies: (locale: Locale, stamp: string) => `/answers/parts/${locale}/${stamp}/bodies.json`,
  part: (locale: Locale, stamp: string, kind: AnswersPart, part: number) =>
    `/answers/parts/${locale}/${stamp}/${kind}-${part}.json`,
};
