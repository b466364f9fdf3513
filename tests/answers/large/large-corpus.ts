import type { Corpus, Document } from '../../../src/answers/corpus.ts';

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wy', 'zan'];

/** A word of three syllables for each number below 4,096. */
const word = (number: number): string =>
  [number >> 8, number >> 4, number].map((its) => SYLLABLES[its % SYLLABLES.length]).join('');

/** Articles that share few of their words, as real ones do: the worst that an index can meet. Every other has a question. */
export function documentAt(at: number): Document {
  const said = Array.from({ length: 80 }, (_, place) => word((at * 83 + place * place * 7) % 4096));
  return {
    entry: {
      id: `a${at}`,
      slug: `slug-${at}`,
      title: `How to ${word(at % 4096)} the ${word((at * 7 + 1) % 4096)} ${at}`,
      personas: ['everyday'],
      stage: 'use',
      asked: at % 2 === 0,
    },
    questions: at % 2 === 0 ? [`How do I ${word((at * 5) % 4096)} a ${word((at * 11) % 4096)}`] : [],
    description: '',
    sections: [{ heading: '', anchor: '', sentences: [`${said.join(' ')}.`] }],
  };
}

export function largeCorpus(count: number): Corpus {
  return { locale: 'en', documents: Array.from({ length: count }, (_, at) => documentAt(at)), synonyms: [] };
}
