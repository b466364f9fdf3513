import { Answers } from '../answers/answers.ts';
import { readIndex } from '../answers/index-file.ts';
import type { Language } from '../answers/languages/language.ts';
import { answerHrefs } from '../model/hrefs.ts';
import type { LoadedAnswers, LoadFile } from './loaded-answers.ts';
import { SmallSite } from './small-site.ts';

/** The answers of a language, from its index; `load` loads its other files. Throws where the index is of another version. */
export async function loadAnswers(index: string, language: Language, load: LoadFile): Promise<LoadedAnswers> {
  const answers = new Answers(readIndex(index), language);
  const { parts, locale } = answers.index;
  if (!parts) return new SmallSite(answers, load(answerHrefs.answersText(locale)));
  const { LargeSite } = await import('./large-site.ts');
  return new LargeSite(answers, load);
}
