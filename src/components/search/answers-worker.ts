import { loadLanguage } from '../../answers/languages/load-language.ts';
import { hrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { answerFile } from '../../search/answer-files.ts';
import { AnswersSearcher } from '../../search/answers-searcher.ts';
import { LoadedAnswers } from '../../search/loaded-answers.ts';
import type { FromWorker, ToWorker } from '../../search/worker-messages.ts';

const searcher = new AnswersSearcher(open);
/** The languages whose index the page has asked for itself, while this script was on its way. */
const fresh = new Set<Locale>();

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('warm' in data) {
    fresh.add(data.warm);
    searcher.warm(data.warm);
  } else answer(data);
});

async function answer({ id, question, wanted }: Exclude<ToWorker, { warm: Locale }>): Promise<void> {
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

async function open(locale: Locale): Promise<LoadedAnswers> {
  const cache = fresh.delete(locale) ? 'force-cache' : 'default';
  const [index, language] = await Promise.all([answerFile(hrefs.answers(locale), cache), loadLanguage(locale)]);
  return new LoadedAnswers({ index, text: answerFile(hrefs.answersText(locale)) }, language);
}
