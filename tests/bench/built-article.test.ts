import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkBuiltArticle } from '../../scripts/bench/built-article.ts';
import { addedSentence, type Contestant } from '../../scripts/bench/contestant.ts';
import { type CorpusArticle, makeCorpus, textsOf, titleAt } from '../../scripts/bench/corpus/make-corpus.ts';

const [ARTICLE] = makeCorpus(30) as [CorpusArticle];
const LINKS = ARTICLE.blocks.flatMap((block) => (block.type === 'paragraph' && block.link ? [block.link.to] : []));

/** A page as a tool might write it. */
const PAGE = [
  `<h1>${ARTICLE.title}</h1>`,
  ...ARTICLE.blocks.flatMap(textsOf).map((text) => `<p>${text.replaceAll("'", '&rsquo;').replaceAll('**', '')}</p>`),
  ...LINKS.map((to) => `<a class=link href="/${to}.html">${titleAt(to)}</a>`),
  `<p>${addedSentence(2)}</p>`,
].join('\n');

let outDir: string;
beforeEach(async () => {
  outDir = await mkdtemp(join(tmpdir(), 'waypost-built-'));
  await mkdir(join(outDir, 'article'));
  for (const to of LINKS) await writeFile(join(outDir, `${to}.html`), '');
});
afterEach(() => rm(outDir, { recursive: true }));

async function check(html: string): Promise<void> {
  await writeFile(join(outDir, 'article/index.html'), html);
  const contestant = { name: 'peer', outDir, pages: { article: '/article/', front: '/' } } as Contestant;
  await checkBuiltArticle(contestant, ARTICLE, 2);
}

test('a page with the whole article and its links passes', async () => {
  await expect(check(PAGE)).resolves.toBeUndefined();
});

test('a page without the sentence of the round does not: nothing was built again', async () => {
  await expect(check(PAGE.replace('round 2', 'round 1'))).rejects.toThrow(
    /peer built of “.*lacks:\n- You can also ask/,
  );
});

test('a page without a step, a cell or a callout does not', async () => {
  for (const { type } of ARTICLE.blocks.filter(({ type }) => ['steps', 'table', 'callout'].includes(type))) {
    const [text = ''] = ARTICLE.blocks
      .filter((block) => block.type === type)
      .flatMap((block) => textsOf(block).slice(-1));
    await expect(check(PAGE.replace(`<p>${text.replaceAll('**', '')}</p>`, ''))).rejects.toThrow(text);
  }
});

test('a link that is missing, or that leads nowhere, is named', async () => {
  const [to = 0] = LINKS;
  await expect(check(PAGE.replace(`href="/${to}.html"`, ''))).rejects.toThrow(`a link to “${titleAt(to)}”`);
  await rm(join(outDir, `${to}.html`));
  await expect(check(PAGE)).rejects.toThrow(`the page /${to}.html, where a link leads`);
});
