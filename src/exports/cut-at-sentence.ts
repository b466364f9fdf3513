import type { Locale } from '../model/locale.ts';

export interface Cut {
  /** In UTF-16 code units, which are never fewer than characters. */
  most: number;
  locale: Locale;
  /** What stands at the end of a text that was cut: where the rest is. */
  ending: string;
}

/**
 * A text that is no longer than it may be. One that is too long keeps its first sentences, as many as there
 * is room for beside the ending; where not even one fits, its first words or letters.
 */
export function cutAtSentence(text: string, { most, locale, ending }: Cut): string {
  if (text.length <= most) return text;
  const room = most - ending.length;
  // A sentence that reaches past the room is seen to do so, since it is looked at with what follows it.
  const beginning = text.slice(0, most);
  let end = 0;
  for (const granularity of ['sentence', 'word', 'grapheme'] as const)
    end ||= lastEnd(beginning, room, new Intl.Segmenter(locale, { granularity }));
  return text.slice(0, end).trimEnd() + ending;
}

/** Where the last segment ends that fits; 0 where none does. */
function lastEnd(text: string, room: number, segmenter: Intl.Segmenter): number {
  let end = 0;
  for (const { index, segment } of segmenter.segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return end;
}
