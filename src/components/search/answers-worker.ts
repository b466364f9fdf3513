import type { Language } from '../../answers/languages/language.ts';
import { answerHrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { answerFile } from '../../search/answer-files.ts';
import { AnswersSearcher } from '../../search/answers-searcher.ts';
import { loadAnswers } from '../../search/load-answers.ts';
import type { LoadedAnswers } from '../../search/loaded-answers.ts';
import type { FromWorker, ToWorker } from '../../search/worker-messages.ts';

/** How each language but the worker's own is loaded. */
type Loaders = Partial<Record<Locale, () => Promise<{ default: Language }>>>;

/**
 * Answers what the page asks. The worker of each language has its own with it, so that the first answer waits for
 * one script; the others are loaded when a question is in one of them.
 */
export function answerQuestions(own: Locale, language: Language, others: Loaders): void {
  const open = async (locale: Locale): Promise<LoadedAnswers> => {
    // The page has asked for its own index, while this script was on its way: what the browser keeps of it is fresh.
    const index = answerFile(answerHrefs.answers(locale), locale === own ? 'force-cache' : 'default');
    const spoken = (await others[locale]?.())?.default ?? language;
    return loadAnswers(await index, spoken, answerFile);
  };
  const searcher = new AnswersSearcher(open);
  searcher.warm(own);
  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => answer(searcher, data));
}

async function answer(searcher: AnswersSearcher, { id, question, wanted }: ToWorker): Promise<void> {
  try {
    const { improves, ...findings } = await searcher.find(question, wanted);
    tell({ id, findings, improves: improves !== undefined });
    if (!improves) return;
    await improves;
    tell({ id, improved: true });
  } catch (error) {
    tell({ id, error: String(error) });
  }
}

function tell(message: FromWorker): void {
  postMessage(message);
}
