import language from '../../../answers/languages/da.ts';
import { answerQuestions } from '../answers-worker.ts';

answerQuestions('da', language, {
  en: () => import('../../../answers/languages/en.ts'),
  nb: () => import('../../../answers/languages/nb.ts'),
  sv: () => import('../../../answers/languages/sv.ts'),
});
