import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { describe } from '../../checks/describe.ts';
import { scoreOf } from '../../checks/score.ts';
import { currentLibrary } from '../../library/current.ts';
import { hrefs } from '../../model/hrefs.ts';
import type { Article } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { articleView } from '../../views/article.ts';
import { currentResult } from '../current-result.ts';
import type { Settings } from '../settings.ts';
import { type ArticleReport, REPORT_PATH, type ReportedFinding } from './article-report.ts';

/** Answers the toolbar: what the gate said last of an article, and how it looks elsewhere. `null` for any other page. */
export function serveReport(server: ViteDevServer, settings: Settings): void {
  server.middlewares.use((request, response, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname !== REPORT_PATH) return next();
    const path = searchParams.get('path') ?? '';
    const article = currentLibrary().articles.find(({ locale, slug }) => hrefs.article(locale, slug) === path);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(article ? reportOf(article, settings) : null));
  });
}

function reportOf(article: Article, { contentDir }: Settings): ArticleReport {
  const { head, share, frame } = articleView(article, currentLibrary());
  const problems = (currentResult()?.problems ?? []).filter(({ file }) => file === article.file);
  const letter = new URL(share.mailto).searchParams;
  return {
    findings: problems.map((problem) => reported(problem, contentDir)),
    score: scoreOf(problems),
    title: head.title,
    description: head.description,
    url: head.canonical,
    image: head.openGraph.image,
    siteName: frame.siteName,
    letter: { subject: letter.get('subject') ?? '', body: letter.get('body') ?? '' },
  };
}

function reported(problem: Problem, contentDir: string): ReportedFinding {
  const { severity, rule, file, line, column } = problem;
  const { sentence, fix } = describe(problem);
  const place = `${file}:${line}:${column}`;
  const open = `/__open-in-editor?file=${encodeURIComponent(join(contentDir, place))}`;
  return { severity, sentence, fix, rule, place, open };
}
