import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { TOUCHPOINTS } from './journey.ts';
import type { Block, CorpusArticle } from './make-corpus.ts';
import { commonMarkdown } from './write-waypost.ts';

/** Writes the corpus as the docs folder of a Starlight site: a folder for each stage, and a front page. */
export async function writeStarlightDocs(corpus: readonly CorpusArticle[], dir: string): Promise<void> {
  await Promise.all(Object.keys(TOUCHPOINTS).map((stage) => mkdir(join(dir, stage), { recursive: true })));
  await writeFile(join(dir, 'index.mdx'), FRONT_PAGE);
  for (const article of corpus) await writeFile(join(dir, starlightFile(article)), starlightArticle(article, corpus));
}

const FRONT_PAGE = `---
title: Fjord Line Help
description: Help with your broadband, your phone and your bill.
---

What do you need help with?
`;

/** Where an article lies inside the docs folder. */
export function starlightFile({ stage, slug }: CorpusArticle): string {
  return `${stage}/${slug}.mdx`;
}

/** The address of an article on the Starlight site. */
export function starlightHref({ stage, slug }: CorpusArticle): string {
  return `/${stage}/${slug}/`;
}

/** An article as a page of a Starlight site, with the components that Starlight offers for the same things. */
export function starlightArticle(article: CorpusArticle, corpus: readonly CorpusArticle[]): string {
  const hrefOf = (index: number) => {
    const target = corpus[index];
    return target ? starlightHref(target) : '/';
  };
  const frontmatter = stringify({ title: article.title, description: article.description });
  const body = article.blocks.map((block) => markdown(block, hrefOf));
  return `---\n${frontmatter}---\n\nimport { Aside, Steps } from '@astrojs/starlight/components';\n\n${body.join('\n\n')}\n`;
}

function markdown(block: Block, hrefOf: (index: number) => string): string {
  if (block.type === 'callout') return `<Aside type="tip" title="${block.title}">\n\n${block.text}\n\n</Aside>`;
  return commonMarkdown(block, hrefOf);
}
