import language from '../../../answers/languages/sv.ts';
import { answerQuestions } from '../answers-worker.ts';

answerQuestions('sv', language, {
  en: () => import('../../../answers/languages/en.ts'),
  nb: () => import('../../../answers/languages/nb.ts'),
  da: () => import('../../../answers/languages/da.ts'),
});
