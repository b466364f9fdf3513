import { loadLanguage } from '../../answers/languages/language.ts';
import { hrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { answerFile } from '../../search/answer-files.ts';
import { AnswersFirst } from '../../search/answers-first.ts';
import { AnswersSearcher } from '../../search/answers-searcher.ts';
import { LoadedAnswers } from '../../search/loaded-answers.ts';

/** The answers of the site, for all that ask on a page: its box, its results and whatever else. */
export const answersSearcher = new AnswersSearcher(open);

/** The same, and beneath them the full text. */
export const browserSearcher = new AnswersFirst(answersSearcher, () =>
  import('./full-text-searcher.ts').then(({ fullTextSearcher }) => fullTextSearcher),
);

async function open(locale: Locale): Promise<LoadedAnswers> {
  const [index, language] = await Promise.all([answerFile(hrefs.answers(locale)), loadLanguage(locale)]);
  return new LoadedAnswers({ index, text: answerFile(hrefs.answersText(locale)) }, language);
}
