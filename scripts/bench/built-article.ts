import { access, readFile } from 'node:fs/promises';
import { addedSentence, type Contestant } from './contestant.ts';
import { type CorpusArticle, textsOf, titleAt } from './corpus/make-corpus.ts';
import { pageFile } from './weigh.ts';

/**
 * Holds a rebuild to what it was to build: the page of the article has its whole text, the sentence of the
 * round too, and its links lead to pages that are there. Throws with what is missing: a build that
 * leaves something out would be measured as a fast one.
 */
export async function checkBuiltArticle(
  { name, outDir, pages }: Contestant,
  article: CorpusArticle,
  round: number,
): Promise<void> {
  const html = await readFile(pageFile(outDir, pages.article), 'utf8');
  const said = lettersOf(html.replace(/<[^>]*>/g, ' '));
  const expected = [article.title, ...article.blocks.flatMap(textsOf), addedSentence(round)];
  const missing = expected.filter((text) => !said.includes(lettersOf(text)));

  const links = new Map(linksIn(html).map(({ text, href }) => [lettersOf(text), href]));
  for (const block of article.blocks) {
    if (block.type !== 'paragraph' || !block.link) continue;
    const title = titleAt(block.link.to);
    const href = links.get(lettersOf(title));
    if (href === undefined) missing.push(`a link to “${title}”`);
    else if (!(await exists(pageFile(outDir, href)))) missing.push(`the page ${href}, where a link leads`);
  }
  if (missing.length > 0)
    throw new Error(
      `The page that ${name} built of “${article.title}” (${pages.article}) lacks:\n${missing.map((text) => `- ${text.trim()}`).join('\n')}`,
    );
}

/** Letters and digits alone: tools set quotes, spaces and emphasis each in their own way. */
function lettersOf(text: string): string {
  return text.replace(/&[#\w]+;/g, '').replace(/[^a-z0-9]+/gi, '');
}

function linksIn(html: string): { text: string; href: string }[] {
  return [...html.matchAll(/<a\b[^>]*\bhref="?([^"\s>]+)[^>]*>(.*?)<\/a>/gs)].map(([, href = '', text = '']) => ({
    href,
    text: text.replace(/<[^>]*>/g, ''),
  }));
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
