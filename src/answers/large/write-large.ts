import { createHash } from 'node:crypto';
import { answerPartHrefs } from '../../model/answer-parts.ts';
import { answerHrefs } from '../../model/hrefs.ts';
import type { AnswerFiles } from '../answer-files.ts';
import type { AnswerIndex, ArticleEntry, Passages } from '../answer-index.ts';
import { writeIndex } from '../index-file.ts';
import type { Language } from '../languages/language.ts';
import { writeNumbers } from '../numbers.ts';
import { writePassages } from '../passage-file.ts';
import { eachWeighs, postingsOf } from '../postings-builder.ts';
import { Stemmer } from '../stemmer.ts';
import { stemsOf } from '../text.ts';
import { TUNING } from '../tuning.ts';
import { wordsOf } from '../words.ts';
import { type Bodies, writeBodies } from './bodies-file.ts';
import { fitting } from './fit.ts';
import { movedBytes } from './moved-bytes.ts';
import { writeNames } from './names-file.ts';
import { titleHash } from './title-hash.ts';

/** How many articles are in a part, at most: few enough that five answers out of five parts move little. */
const SIZES = { names: 128, texts: 32 };
/** Where titles are long, fewer have their names in a part. */
const MOST_IN_NAMES = 4 * 1024;

/** What the search of a large site may move, in bytes: the index, and that with all names and bodies. */
const MOST_IN_INDEX = 96 * 1024;
const MOST_IN_ALL = 390 * 1024;
/** However many and long the names are, the bodies are looked through. */
const LEAST_FOR_BODIES = 64 * 1024;

/** Makes the files of a large site: what is moved at once is held within a size, the rest is in parts. */
export function writeLarge(index: AnswerIndex, passages: Passages, language: Language): AnswerFiles {
  const stemmer = new Stemmer(language);
  const { locale, articles } = index;
  const names = namesOf(articles);
  const sizes = { ...SIZES, names: names.size };
  const texts = inParts(passages.articles, sizes.texts).map((its) => writePassages({ locale, articles: its }));

  const parts = { stamp: '', sizes, titles: writeNumbers(titleHashes(articles, stemmer)) };
  const write = (stems: AnswerIndex['stems'], stamp = '') =>
    writeIndex({ ...index, stems, parts: { ...parts, stamp } });
  const stems = fitting(index.stems, write, MOST_IN_INDEX);
  const left = MOST_IN_ALL - [write(stems), ...names.files].reduce((sum, file) => sum + movedBytes(file), 0);
  const bodies = writeFitting(bodiesOf(articles, passages, stemmer), Math.max(LEAST_FOR_BODIES, left));

  const stamp = stampOf([...names.files, ...texts, bodies]);
  return new Map([
    [answerHrefs.answers(locale), write(stems, stamp)],
    [answerPartHrefs.bodies(locale, stamp), bodies],
    ...names.files.map((file, part) => [answerPartHrefs.part(locale, stamp, 'names', part), file] as const),
    ...texts.map((file, part) => [answerPartHrefs.part(locale, stamp, 'texts', part), file] as const),
  ]);
}

/** Names in parts, none of which moves too much. */
function namesOf(articles: readonly ArticleEntry[]): { size: number; files: string[] } {
  for (let size = SIZES.names; ; size /= 2) {
    const files = inParts(articles, size).map(writeNames);
    if (size === 1 || files.every((file) => movedBytes(file) <= MOST_IN_NAMES)) return { size, files };
  }
}

function titleHashes(articles: readonly ArticleEntry[], stemmer: Stemmer): number[] {
  return articles.map(({ title }) => titleHash(wordsOf(title).map((word) => stemmer.stem(word))));
}

/** Bodies are held back for their length beside those that are ranked in the same way; see added-texts.ts. */
function bodiesOf(articles: readonly ArticleEntry[], passages: Passages, stemmer: Stemmer): Bodies {
  const texts = passages.articles.map(({ sections }) =>
    sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => stemsOf(stemmer, sentence))),
  );
  const unasked = texts.map((text, at) => (articles[at]?.asked ? [] : text));
  const [all, ofUnasked] = [texts, unasked].map((its) =>
    eachWeighs({ texts: its, weight: 1, heldBack: TUNING.body.length }),
  );
  return {
    stems: postingsOf([{ texts, weight: 1, heldBack: 0 }]),
    weights: articles.map(({ asked }, at) => (asked ? all : ofUnasked)?.[at] ?? 1),
  };
}

function writeFitting({ stems, weights }: Bodies, bytes: number): string {
  const write = (its: Bodies['stems']) => writeBodies({ stems: its, weights });
  return write(fitting(stems, write, bytes));
}

/** What the addresses of files have in common that belong together: another where any of them is another. */
function stampOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file);
  return hash.digest('hex').slice(0, 12);
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = [];
  for (let at = 0; at < list.length; at += size) parts.push(list.slice(at, at + size));
  return parts;
}
