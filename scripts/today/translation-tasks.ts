import { type Article, type Library, publishedArticles } from '../../src/model/library.ts';
import { isLocale } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';
import { demandOf } from './article-tasks.ts';
import { demandFor } from './demand.ts';
import type { Task } from './task.ts';

/** Translations that are stale, and those that a stage promises and nobody has written. */
export function translationTasks(problems: readonly Problem[], library: Library): Task[] {
  const byFile = new Map(publishedArticles(library).map((article) => [article.file, article]));
  return problems.flatMap(({ rule, message, file, args }) => {
    const article = byFile.get(file);
    if (rule !== 'locale-parity' || !article) return [];
    if (message === 'stale') return [staleTask(article, String(args['changed'] ?? ''), library)];
    return message === 'missing'
      ? [args['missing'] ?? []].flat().flatMap((to) => missingTask(article, String(to), library))
      : [];
  });
}

function staleTask(article: Article, changed: string, library: Library): Task {
  const { id, locale, title } = article;
  return {
    kind: 'translate',
    tier: 2,
    title: `Bring “${title}” (${locale}) up to date`,
    reason: `what it is translated from said something else from ${changed} on`,
    demand: demandOf(article, library),
    command: `npm run translate -- ${id} --to ${locale}`,
  };
}

function missingTask(article: Article, to: string, library: Library): Task[] {
  if (!isLocale(to)) return [];
  const { id, title, stage, touchpoints } = article;
  const its = library.journey.stages.find((each) => each.id === stage)?.touchpoints ?? [];
  return [
    {
      kind: 'translate',
      tier: 2,
      title: `Put “${title}” into ${to}`,
      reason: `the stage ${stage} promises it in that language`,
      demand: demandFor(
        library,
        [id],
        to,
        its.filter((touchpoint) => touchpoints.includes(touchpoint.id)),
      ),
      command: `npm run translate -- ${id} --to ${to}`,
    },
  ];
}
