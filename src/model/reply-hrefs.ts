import { fnv1a } from './fnv.ts';
import type { Locale } from './locale.ts';

/**
 * In so many files, at most, are the replies of a language: of 10,000 articles each has about 20, which are 40 KB,
 * and of 100 hardly any has two.
 */
const FILES = 512;

/**
 * Where the files are of which pages make replies; see src/replies/reply.ts. Apart from the other addresses, since
 * customers have no use for them.
 */
export const replyHrefs = {
  all: () => '/replies/',
  /**
   * The file that has an article among others. Its id alone tells: a page needs no list of files, and no
   * other article moves to another file.
   */
  file: (locale: Locale, id: string) => `/replies/${locale}.${fnv1a(id) % FILES}.json`,
};
