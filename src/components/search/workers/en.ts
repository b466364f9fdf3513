import language from '../../../answers/languages/en.ts';
import { answerQuestions } from '../answers-worker.ts';

answerQuestions('en', language, {
  nb: () => import('../../../answers/languages/nb.ts'),
  sv: () => import('../../../answers/languages/sv.ts'),
  da: () => import('../../../answers/languages/da.ts'),
});
