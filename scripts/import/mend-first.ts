import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../../src/checks/reporters/report.ts';
import { REPORT_FILE } from '../../src/import/apply-import.ts';
import type { ArticleReport } from '../../src/import/article-report.ts';
import { readUsage } from '../../src/library/read-usage.ts';
import { parsePermalink } from '../../src/model/hrefs.ts';
import type { Library } from '../../src/model/library.ts';
import type { Problem } from '../../src/model/problem.ts';

/** An article that something is wrong with, and how many would be helped if it were mended. */
export interface ToMend {
  file: string;
  title: string;
  draft: boolean;
  /** Views and votes, where they are known; else links to it and ways of asking for it. */
  helps: number;
  errors: number;
  warnings: number;
  /** How many of both the baseline holds. */
  held: number;
  /** What it lost on its way here. */
  lost: number;
  /** The rules that it breaks, those that it breaks most first. */
  rules: string[];
}

/** What to mend, those first that help most. `by` says what the order is made of. */
export interface MendingOrder {
  by: 'views' | 'links';
  articles: ToMend[];
}

/** Orders articles that something is wrong with by how many customers would be helped. */
export function mendFirst(
  library: Library,
  { problems, held }: { problems: readonly Problem[]; held: readonly Problem[] },
): MendingOrder {
  const usage = new Map(
    readUsage(library.dir).map((each) => [`${each.id} ${each.in}`, each.views + Math.max(each.votes, 0)]),
  );
  const inbound = inboundLinks(library);
  const losses = lossesOf(library.dir);
  const byFile = Map.groupBy([...problems, ...held], ({ file }) => file);
  const isHeld = new Set(held);
  const articles = library.articles.flatMap((article): ToMend[] => {
    const { file, title, draft, id, locale, questions } = article;
    const own = byFile.get(file) ?? [];
    const lost = losses.get(file) ?? 0;
    if (own.length + lost === 0 && !draft) return [];
    const helps =
      usage.size > 0 ? (usage.get(`${id} ${locale}`) ?? 0) : (inbound.get(`${id} ${locale}`) ?? 0) + questions.length;
    const errors = own.filter(({ severity }) => severity === 'error').length;
    const holds = own.filter((problem) => isHeld.has(problem)).length;
    const rules = [...Map.groupBy(own, ({ rule }) => rule)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([rule]) => rule);
    return [{ file, title, draft, helps, errors, warnings: own.length - errors, held: holds, lost, rules }];
  });
  articles.sort((a, b) => b.helps - a.helps || b.errors - a.errors || b.lost - a.lost || (a.file < b.file ? -1 : 1));
  return { by: usage.size > 0 ? 'views' : 'links', articles };
}

function inboundLinks({ articles }: Library): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { links, locale, id } of articles) {
    for (const { href } of links) {
      const target = parsePermalink(href)?.id;
      if (target && target !== id) counts.set(`${target} ${locale}`, (counts.get(`${target} ${locale}`) ?? 0) + 1);
    }
  }
  return counts;
}

/** How much each article lost when it was imported, by its file. */
function lossesOf(dir: string): Map<string, number> {
  try {
    const reports = JSON.parse(readFileSync(join(dir, REPORT_FILE), 'utf8')) as ArticleReport[];
    return new Map(reports.map(({ file, dropped }) => [file, dropped.length]));
  } catch {
    // Articles may have been written here, and never imported.
    return new Map();
  }
}

/** The order as a person reads it. */
export function mendFirstText({ by, articles }: MendingOrder, top: number): string {
  if (articles.length === 0) return 'Nothing to mend.';
  const unit = by === 'views' ? 'views and votes at the source' : 'links to it and ways of asking for it';
  const width = Math.max(5, ...articles.slice(0, top).map(({ helps }) => String(helps).length));
  const lines = articles.slice(0, top).flatMap(({ file, title, draft, helps, errors, warnings, held, lost, rules }) => {
    const faults = [
      errors && count(errors, 'error'),
      warnings && count(warnings, 'warning'),
      held && (held === errors + warnings ? 'all held' : `${held} of them held`),
      lost && `${lost} lost on the way`,
      draft && 'a draft',
    ].filter(Boolean);
    return [
      `${String(helps).padStart(width)}  ${file}  ${title}`,
      `${' '.repeat(width)}  ${faults.join(', ')}${rules.length > 0 ? `: ${rules.slice(0, 5).join(', ')}` : ''}`,
    ];
  });
  const rest = articles.length - top;
  return [
    `What to mend first, by ${unit}:`,
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more; --top N shows more`] : []),
  ].join('\n');
}
