import type { AnswerIndex } from './answer-index.ts';
import type { Stemmer } from './stemmer.ts';
import { TUNING } from './tuning.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldDigraphs, wordsOf } from './words.ts';

/** Why a stem is looked for, though it is not what was typed. */
export type Reason = 'typed' | 'joined' | 'part' | 'compound' | 'synonym' | 'typo' | 'beginning';

/** A stem that a query looks for. */
export interface QueryStem {
  stem: string;
  /** The word that was typed. */
  word: string;
  reason: Reason;
  /** 1 for what was typed; less for what may also be meant. */
  weight: number;
}

export interface QueryWord {
  word: string;
  stem: string;
  weight: number;
  known: boolean;
  /** The known stem that it is taken for; its own where there is none. */
  readAs: string;
}

export interface Query {
  /** The folded words that were typed, with their stems; words that say too little have a low weight. */
  words: readonly QueryWord[];
  /** The known stems that they lead to. */
  stems: readonly QueryStem[];
}

/** So many stems may stand for one word that is not known as it is; the rest would drown the query. */
const MOST_GUESSES = 8;

/** No customer types more; somebody who pastes a whole letter is answered by its beginning. */
const MOST_WORDS = 60;

/** Finds out which stems of the index a query is about. */
export function readQuery(text: string, index: AnswerIndex, vocabulary: Vocabulary, stemmer: Stemmer): Query {
  const { stopWords } = stemmer.language;
  const words = wordsOf(text.slice(0, 2000))
    .slice(0, MOST_WORDS)
    .map((word) => {
      const stem = stemmer.stem(word);
      const weight = stopWords.has(word) ? TUNING.query.stopWord : 1;
      return { word, stem, weight, known: vocabulary.has(stem), readAs: stem };
    });
  const stems = new Map<string, QueryStem>();
  const look = (stem: string, word: string, reason: Reason, weight: number): void => {
    if (!vocabulary.has(stem)) return;
    const found = stems.get(stem);
    if (!found || found.weight < weight) stems.set(stem, { stem, word, reason, weight });
  };

  words.forEach((entry, at) => {
    const { word, stem, weight, known } = entry;
    const next = words[at + 1];
    if (next) look(stemmer.stem(word + next.word), `${word} ${next.word}`, 'joined', TUNING.query.joined);
    if (known) look(stem, word, 'typed', weight);
    if (!vocabulary.ranks(stem)) {
      const meant = known ? [] : likely(word, stem);
      const guesses = meant.length > 0 || at < words.length - 1 ? meant : begun(word);
      for (const guess of guesses) look(guess.stem, word, guess.reason, guess.weight);
      if (!known) entry.readAs = guesses[0]?.stem ?? stem;
    }
    const share = vocabulary.ranks(stem) ? TUNING.query.besideKnown : 1;
    for (const compound of vocabulary.compoundsOf(stem).slice(0, MOST_GUESSES))
      look(compound, word, 'compound', TUNING.query.compound * share);
    for (const part of vocabulary.partsOf(stem)) look(part, word, 'part', TUNING.query.part * share);
  });
  for (const { phrase, means } of synonymsIn(
    words.map(({ stem }) => stem),
    index.synonyms,
  )) {
    for (const stem of means) look(stem, phrase, 'synonym', TUNING.query.synonym);
  }
  return { words, stems: [...stems.values()] };

  /** What an unknown word may stand for: other letters for æ, ø, å, or a slip. */
  function likely(word: string, stem: string): Guess[] {
    const respelt = stemmer.stem(foldDigraphs(word));
    if (vocabulary.has(respelt)) return [{ stem: respelt, reason: 'typed', weight: 1 }];
    return shared(vocabulary.near(stem), 'typo', TUNING.query.typo);
  }

  /** What a word may become that is still being typed, or another form of it. */
  function begun(word: string): Guess[] {
    return shared(vocabulary.beginningWith(word), 'beginning', TUNING.query.beginning);
  }
}

type Guess = Omit<QueryStem, 'word'>;

/** Several guesses at one word share its weight. */
function shared(stems: readonly string[], reason: Reason, weight: number): Guess[] {
  const few = stems.slice(0, MOST_GUESSES);
  return few.map((stem) => ({ stem, reason, weight: weight / Math.sqrt(few.length) }));
}

/** The phrases of a query that have synonyms, and the stems of those. */
function* synonymsIn(stems: readonly string[], groups: AnswerIndex['synonyms']) {
  const query = ` ${stems.join(' ')} `;
  for (const group of groups) {
    for (const phrase of group) {
      if (!query.includes(` ${phrase} `)) continue;
      const its = phrase.split(' ');
      const means = group.flatMap((other) => other.split(' ')).filter((stem) => !its.includes(stem));
      yield { phrase, means };
    }
  }
}
