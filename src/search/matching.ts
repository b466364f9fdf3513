import type { Locale } from '../model/locale.ts';
import { fold } from './fold.ts';
import type { PagefindPage } from './pagefind-module.ts';
import { wordsOf } from './passage.ts';
import type { ContentWord } from './query.ts';
import type { Ranked } from './ranking.ts';

/** An ending that a stemmer may take off or put on: `exchanging` stands for `exchange`. */
const LONGEST_ENDING = 4;
const SHORTEST_STEM = 3;

/**
 * What a page really says of the words asked for. Pagefind cuts a word that it does not know down to the
 * longest beginning that it does (`weather` finds `we`); such hits count for nothing here.
 */
export function honest(found: Ranked, page: PagefindPage, words: readonly ContentWord[], locale: Locale): Ranked {
  const text = wordsOf(page.content);
  const hidden = wordsOf(Object.values(page.meta).join(' '));
  const parts: number[] = [];
  const locations: number[][] = [];
  for (const [index, word] of words.entries()) {
    const stands = standsFor(word, locale);
    let places = (found.locations[index] ?? []).filter((place) => stands(text[place] ?? ''));
    const said = places.length > 0 || hidden.some(stands);
    // Found by a hidden spelling: the text has the word all the same, and it is to be marked there.
    if (said && places.length === 0) places = text.flatMap((other, place) => (stands(other) ? [place] : []));
    parts.push(said ? (found.parts[index] ?? 0) : 0);
    locations.push(places);
  }
  return { ...found, parts, locations };
}

function standsFor({ forms }: ContentWord, locale: Locale): (word: string) => boolean {
  const beginnings = forms.map((form) => beginning(plain(form, locale)));
  const starts = (word: string) => beginnings.some((start) => plain(word, locale).startsWith(start));
  return (word) => starts(word) || (/[-/]/.test(word) && word.split(/[-/]/).some(starts));
}

function beginning(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING));
}

/** As the index compares words: lower case, without punctuation, marks above letters or Nordic letters. */
function plain(word: string, locale: Locale): string {
  return fold(word.toLocaleLowerCase(locale), locale)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
