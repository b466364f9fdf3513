import { fileURLToPath } from 'node:url';
import type { AnswerFiles } from '../../../../src/answers/answer-files.ts';
import type { State } from '../../../../src/answers/confidence.ts';
import { loadLanguage } from '../../../../src/answers/languages/load-language.ts';
import { openAnswers } from '../../../../src/answers/open-answers.ts';
import { writeFiles } from '../../../../src/answers/write-files.ts';
import { codeSize, moved } from '../code-size.ts';
import type { Engine, Searcher } from './engine.ts';

/** Where the search lives. */
export const SOURCE = fileURLToPath(new URL('../../../../src/answers', import.meta.url));

/** What of a large site is moved for those articles alone that are shown. */
const QUOTED = /\/texts-\d+\.json$/;

/** Waypost says besides how sure it is. */
export interface WaypostSearcher extends Searcher {
  stateOf(question: string): State;
  /** What a page loads. */
  files: AnswerFiles;
}

/** Waypost's answers, from their files, as a page loads them. */
export const waypost = {
  name: 'Waypost',
  async open({ corpus }, peers): Promise<WaypostSearcher> {
    const { locale } = corpus;
    const files = writeFiles(corpus, await loadLanguage(locale));
    const answers = await openAnswers(files, locale);
    const reader = answers.index.parts ? `{ addFiles } from './add-files.ts'` : `{ readTexts } from './read-texts.ts'`;
    const entry = `export { Answers } from './answers.ts'; export { readIndex } from './index-file.ts';
      export ${reader}; export { default } from './languages/${locale}.ts';`;
    const code = await codeSize(entry, SOURCE, peers);
    const index = [...files].filter(([href]) => !QUOTED.test(href)).reduce((sum, [, file]) => sum + moved(file), 0);
    return {
      search: (question) => answers.ask(question, { limit: 10 }).answers.map(({ article }) => article.id),
      stateOf: (question) => answers.ask(question, { limit: 1 }).state,
      moved: () => ({ code, index }),
      files,
    };
  },
} satisfies Engine;
