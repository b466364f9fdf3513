import { addSaturated, rarity } from '../../../../src/answers/bm25.ts';
import { postingsOf } from '../../../../src/answers/postings-builder.ts';
import { foldLetters, wordsOf } from '../../../../src/answers/words.ts';
import { moved } from '../code-size.ts';
import { type Engine, FIELDS, toFields } from './engine.ts';

/** BM25 by the book (k1 1.2, b 0.75), over the words as they stand in all fields together. */
export const bm25: Engine = {
  name: 'BM25',
  async open({ corpus: { documents } }) {
    const texts = documents.map(toFields).map((fields) => wordsOf(FIELDS.map((field) => fields[field]).join('\n')));
    const index = postingsOf([{ texts, weight: 1, heldBack: 0.75 }]);
    const lists = [...index].map(([word, { articles, weights }]) => [word, [...articles], [...weights]]);
    const bytes = moved(JSON.stringify(lists));
    return {
      search(question) {
        const scores = new Float64Array(documents.length);
        for (const word of wordsOf(foldLetters(question))) {
          const postings = index.get(word);
          if (postings) addSaturated(scores, postings, rarity(postings.articles.length, scores.length), 1.2);
        }
        return [...scores.keys()]
          .filter((at) => (scores[at] ?? 0) > 0)
          .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
          .map((at) => documents[at]?.entry.id ?? '');
      },
      moved: () => ({ code: 0, index: bytes }),
    };
  },
};
