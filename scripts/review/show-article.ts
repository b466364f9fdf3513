import { runGate } from '../../src/checks/gate.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { absolute, hrefs } from '../../src/model/hrefs.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { inAllFormats } from '../../src/render/portable/formats.ts';
import { portableArticle } from '../../src/render/portable/portable-article.ts';

/** An article as its reader meets it, where its page is, and what the gate finds in it. */
export async function articleAsText(
  article: Article,
  library: Library,
  { now, cacheDir, colour }: { now: string; cacheDir: string; colour: boolean },
): Promise<string> {
  const { title, description, locale, slug, file, reviewed, reviewer, review, expect, draft } = article;
  const path = hrefs.article(locale, slug);
  const { text } = inAllFormats(portableArticle(article, library).body);
  const { problems } = await runGate(library, { now, cacheDir });
  const own = problems.filter((problem) => problem.file === file);
  const who = library.people.find(({ id }) => id === reviewer)?.name ?? reviewer;
  return [
    rule(title),
    description,
    ...(expect ? [`(${expect.time}. ${expect.result}.)`] : []),
    '',
    text,
    '',
    rule('The page'),
    `${absolute(path, library.site.url)}${draft ? ' (once it is no draft)' : ''}`,
    `while npm run dev runs: http://localhost:4321${path}`,
    `Reviewed ${reviewed} by ${who}, due ${review}.`,
    '',
    rule('What the gate finds'),
    stylish({ problems: own }, { dir: library.dir, colour }).trim(),
    '',
  ].join('\n');
}

function rule(text: string): string {
  return `── ${text} ${'─'.repeat(Math.max(3, 72 - [...text].length))}`;
}
