import language from '../../../answers/languages/nb.ts';
import { answerQuestions } from '../answers-worker.ts';

answerQuestions('nb', language, {
  en: () => import('../../../answers/languages/en.ts'),
  sv: () => import('../../../answers/languages/sv.ts'),
  da: () => import('../../../answers/languages/da.ts'),
});
