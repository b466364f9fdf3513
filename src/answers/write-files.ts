import { createHash } from 'node:crypto';
import type { AnswerIndex, Passages } from './answer-index.ts';
import { buildBodies, buildIndex, buildPassages, isLarge } from './build-index.ts';
import type { Corpus } from './corpus.ts';
import { writeIndex } from './index-file.ts';
import type { Language } from './languages/language.ts';
import { movedBytes, writeFitting } from './large/fit.ts';
import { writeNames } from './large/names-file.ts';
import { writePassages } from './passage-file.ts';

/** The files of a language, as pages load them. */
export interface AnswerFiles {
  index: string;
  /** The text of all articles or, of a large site, where stems stand in it. */
  passages: string;
  /** Of a large site: names and texts of so many articles each. */
  names: readonly string[];
  texts: readonly string[];
}

/** How many articles of a large site are in a part: five answers out of five parts still move little. */
const PART_SIZE = 128;

/** What the index of a large site may move, in bytes: what the first answer waits for, and all of it with its names. */
const MOST_FIRST = 96 * 1024;
const MOST_IN_ALL = 390 * 1024;
/** Names may be long: the texts are looked through all the same. */
const LEAST_FOR_BODIES = 64 * 1024;

/** Makes the files of one language. */
export function writeFiles(corpus: Corpus, language: Language): AnswerFiles {
  const index = buildIndex(corpus, language);
  const passages = buildPassages(corpus);
  if (!isLarge(corpus)) return { index: writeIndex(index), passages: writePassages(passages), names: [], texts: [] };
  return writeParts(index, buildBodies(corpus, language), passages);
}

function writeParts(index: AnswerIndex, bodies: AnswerIndex, { locale, articles }: Passages): AnswerFiles {
  const stamp = createHash('sha256').update(writeIndex(index)).digest('base64url').slice(0, 8);
  const parts = { size: PART_SIZE, stamp };
  const starts = index.articles.flatMap((_, at) => (at % PART_SIZE === 0 ? [at] : []));
  const names = starts.map((at) => writeNames(index.articles.slice(at, at + PART_SIZE), stamp));
  const first = writeFitting({ ...index, parts }, MOST_FIRST);
  const left = MOST_IN_ALL - movedBytes(first) - names.reduce((sum, part) => sum + movedBytes(part), 0);
  return {
    index: first,
    passages: writeFitting({ ...bodies, parts }, Math.max(LEAST_FOR_BODIES, left)),
    names,
    texts: starts.map((at) => writePassages({ locale, articles: articles.slice(at, at + PART_SIZE), stamp })),
  };
}
