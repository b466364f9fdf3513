import { describe } from '../../src/checks/describe.ts';
import { runGate } from '../../src/checks/gate.ts';
import type { Settings } from '../../src/integration/settings.ts';
import { absolute } from '../../src/model/hrefs.ts';
import type { Library } from '../../src/model/library.ts';
import { portableArticle } from '../../src/render/portable/portable-article.ts';
import { writeHtml } from '../../src/render/portable/write-html.ts';
import { libraryWith } from '../library-with.ts';
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
  const changed = libraryWith(path, text, library);
  if (!changed) return { title: '', html: '', findings: [] };
  const { article } = changed;
  const { problems } = await runGate(changed.library, { now, cacheDir });
  const findings = problems
    .filter(({ file }) => file === path)
    .map((problem) => ({ severity: problem.severity, rule: problem.rule, ...describe(problem) }));
  const html = writeHtml(portableArticle(article, changed.library).body);
  return { title: article.title, html: withOwnMedia(html, library), findings };
}

/** Pictures come from the content folder, as they are now, and not from the public site. */
function withOwnMedia(html: string, { site }: Library): string {
  const media = `/${MEDIA_FOLDER}/`;
  return html.replaceAll(`"${absolute(media, site.url)}`, `"${media}`);
}
