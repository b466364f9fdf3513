import type { Library } from '../../src/model/library.ts';
import { demandFor } from './demand.ts';
import type { Task } from './task.ts';

/** What customers of the log that was kept asked, and no article answers. */
export function questionTasks(library: Library): Task[] {
  const { asked, journey, site, articles } = library;
  const known = new Set(
    articles.flatMap(({ locale, questions }) => questions.map((question) => `${locale}/${question.toLowerCase()}`)),
  );
  return (asked?.unanswered ?? []).flatMap(({ question, locale, customers, cell = '' }): Task[] => {
    if (!site.locales.includes(locale) || known.has(`${locale}/${question.toLowerCase()}`)) return [];
    const [persona, stage] = cell.split('/');
    const isPlace = journey.personas.some(({ id }) => id === persona) && journey.stages.some(({ id }) => id === stage);
    const place = isPlace ? `--cell ${cell}/${locale}` : `--locale ${locale}`;
    return [
      {
        kind: 'answer',
        tier: 2,
        title: `Answer “${question}”`,
        reason: 'no article answers it',
        demand: demandFor(library, [], locale, [], customers),
        command: `npm run new -- ${place} --question "${question.replace(/["$`\\!]/g, '')}"`,
      },
    ];
  });
}
