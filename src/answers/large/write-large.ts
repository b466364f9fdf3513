import { createHash } from 'node:crypto';
import type { AnswerIndex, PartsOfIndex, Passages } from '../answer-index.ts';
import { writeIndex } from '../index-file.ts';
import type { Language } from '../languages/language.ts';
import { writeNumbers } from '../numbers.ts';
import { writePassages } from '../passage-file.ts';
import { eachWeighs, postingsOf } from '../postings-builder.ts';
import { Stemmer } from '../stemmer.ts';
import { stemsOf } from '../text.ts';
import { TUNING } from '../tuning.ts';
import { wordsOf } from '../words.ts';
import type { AnswerFiles } from '../write-files.ts';
import { movedBytes, writeFitting } from './fit.ts';
import { HELD_BACK } from './large-texts.ts';
import { writeNames } from './names-file.ts';
import { titleHash } from './title-hash.ts';

/** How many articles are in a part: small enough that five answers out of five parts move little. */
const SIZES = { names: 128, texts: 32 };

/** What the index of a large site may move, in bytes: what the first answer waits for, and all of it with its names. */
const MOST_FIRST = 96 * 1024;
const MOST_IN_ALL = 390 * 1024;
/** Names may be long: the texts are looked through all the same. */
const LEAST_FOR_BODIES = 64 * 1024;

/** Makes the files of a large site: what is moved at once is held within a size, the rest is in parts. */
export function writeLarge(index: AnswerIndex, passages: Passages, language: Language): AnswerFiles {
  const stemmer = new Stemmer(language);
  const { locale, articles } = index;
  const stamp = createHash('sha256').update(writeIndex(index)).update(writePassages(passages)).digest('base64url');
  const parts: PartsOfIndex = {
    stamp: stamp.slice(0, 8),
    sizes: SIZES,
    each: writeNumbers(titleHashes(index, stemmer)),
  };
  const names = inParts(articles, SIZES.names).map((its) => writeNames(its, parts.stamp));
  const first = writeFitting({ ...index, parts }, MOST_FIRST);
  const left = MOST_IN_ALL - movedBytes(first) - names.reduce((sum, part) => sum + movedBytes(part), 0);
  return {
    index: first,
    passages: writeFitting(bodies(index, passages, parts, stemmer), Math.max(LEAST_FOR_BODIES, left)),
    names,
    texts: inParts(passages.articles, SIZES.texts).map((its) => writePassages({ locale, articles: its }, parts.stamp)),
  };
}

function titleHashes({ articles }: AnswerIndex, stemmer: Stemmer): number[] {
  return articles.map(({ title }) => titleHash(wordsOf(title).map((word) => stemmer.stem(word))));
}

/**
 * The second file: how often stems stand in the texts, and how much each text is held back for its length. Apart, the
 * two are smaller than weights made of both, and say more exactly what these are.
 */
function bodies(
  index: AnswerIndex,
  { locale, articles }: Passages,
  parts: PartsOfIndex,
  stemmer: Stemmer,
): AnswerIndex {
  const texts = articles.map(({ sections }) =>
    sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => stemsOf(stemmer, sentence))),
  );
  const unasked = texts.map((text, at) => (index.articles[at]?.asked ? [] : text));
  const [all, ofUnasked] = [texts, unasked].map((its) =>
    eachWeighs({ texts: its, weight: 1, heldBack: TUNING.body.length }),
  );
  const each = index.articles.map(({ asked }, at) => Math.round(HELD_BACK / ((asked ? all : ofUnasked)?.[at] ?? 1)));
  return {
    locale,
    articles: [],
    stems: postingsOf([{ texts, weight: 1, heldBack: 0 }]),
    synonyms: [],
    parts: { ...parts, each: writeNumbers(each) },
  };
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts;
}
