import type { Query } from '../answers/query.ts';
import type { Stemmer } from '../answers/stemmer.ts';
import { wordsOf } from '../answers/words.ts';
import type { Run } from './passage.ts';

const WORD = /([\p{L}\p{N}]+(?:['’][\p{L}]+)*)/u;

/** A sentence with the words marked that a question was about; those that say too little stay as they are. */
export function markedSentence(sentence: string, { words, stems }: Query, stemmer: Stemmer): Run[] {
  const slight = new Set(words.filter(({ weight }) => weight < 1).map(({ word }) => word));
  const wanted = new Set(stems.filter(({ word }) => !slight.has(word)).map(({ stem }) => stem));
  const runs: Run[] = [];
  for (const piece of sentence.split(WORD)) {
    const marked = wordsOf(piece).some((word) => wanted.has(stemmer.stem(word)));
    const last = runs.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else if (piece) runs.push({ text: piece, marked });
  }
  return runs;
}
