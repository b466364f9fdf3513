import { describe } from '../../src/checks/describe.ts';
import { runGate } from '../../src/checks/gate.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { digestOf } from '../../src/library/cache.ts';
import { readArticleContent, toArticle } from '../../src/library/read-article.ts';
import { absolute } from '../../src/model/hrefs.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { portableArticle } from '../../src/render/portable/portable-article.ts';
import { writeHtml } from '../../src/render/portable/write-html.ts';
import { MEDIA_FOLDER } from './config.ts';

/** What an editor sees beside the form: the article as it reads, and what the gate says of it. */
export interface Preview {
  title: string;
  html: string;
  findings: readonly { severity: string; sentence: string; fix?: string; rule: string }[];
}

/** Previews the text that an article would have. `text` must be that of an article. */
export async function previewOf(
  path: string,
  text: string,
  library: Library,
  { now, cacheDir }: Settings,
): Promise<Preview> {
  const { content } = readArticleContent({ file: path, source: text });
  if (!content) return { title: '', html: '', findings: [] };
  const locale = path.split('/')[1] as Locale;
  const article: Article = toArticle({ file: path, source: text }, locale, digestOf(text), content);
  const others = library.articles.filter(({ file }) => file !== path);
  const articles = [...others, article].sort((a, b) => (a.file < b.file ? -1 : 1));
  const changed: Library = { ...library, articles };
  const { problems } = await runGate(changed, { now, cacheDir });
  const findings = problems
    .filter(({ file }) => file === path)
    .map((problem) => ({ severity: problem.severity, rule: problem.rule, ...describe(problem) }));
  const html = writeHtml(portableArticle(article, changed).body);
  return { title: article.title, html: withOwnMedia(html, library), findings };
}

/** Pictures come from the content folder, as they are now, and not from the public site. */
function withOwnMedia(html: string, { site }: Library): string {
  const media = `/${MEDIA_FOLDER}/`;
  return html.replaceAll(`"${absolute(media, site.url)}`, `"${media}`);
}
