import { type AnswerFiles, fileAt } from '../../../src/answers/answer-files.ts';
import { movedBytes } from '../../../src/answers/large/moved-bytes.ts';
import { answerHrefs } from '../../../src/model/hrefs.ts';
import type { Locale } from '../../../src/model/locale.ts';

/** So many answers are shown; at worst the name of each is in another part. */
const SHOWN = 5;

/** What a page moves of the answers of a language, in bytes as hosts compress when they are asked. */
export interface FileSizes {
  /** The index with the names that five answers can need, at worst. */
  firstAnswer: number;
  /** All that is searched: of a large site the index, names and bodies; of any other the two files. */
  searched: number;
  /** Of a large site, what five answers can need to be quoted, at worst. */
  quoted: number;
}

export function weighFiles(files: AnswerFiles, locale: Locale): FileSizes {
  const index = answerHrefs.answers(locale);
  const sizesOf = (name: string) =>
    [...files.keys()].filter((href) => href.includes(`/${name}-`)).map((href) => movedBytes(fileAt(files, href)));
  const worst = (sizes: readonly number[]) => sum(sizes.toSorted((a, b) => b - a).slice(0, SHOWN));
  const [names, texts] = [sizesOf('names'), sizesOf('texts')];
  const all = sum([...files.values()].map(movedBytes));
  return {
    firstAnswer: movedBytes(fileAt(files, index)) + worst(names),
    searched: all - sum(texts),
    quoted: worst(texts),
  };
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
