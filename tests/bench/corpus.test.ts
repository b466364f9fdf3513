import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CORPUS_DAY, FEWEST_ARTICLES } from '../../scripts/bench/corpus/journey.ts';
import {
  type CorpusArticle,
  MOST_ARTICLES,
  makeCorpus,
  titleAt,
  WORDS,
} from '../../scripts/bench/corpus/make-corpus.ts';
import { type FolderStyle, markdownArticle } from '../../scripts/bench/corpus/markdown-folder.ts';
import { waypostArticle, writeWaypostContent } from '../../scripts/bench/corpus/write-waypost.ts';
import { DOCUSAURUS_STYLE } from '../../scripts/bench/peers/docusaurus.ts';
import { ELEVENTY_STYLE } from '../../scripts/bench/peers/eleventy.ts';
import { HUGO_STYLE } from '../../scripts/bench/peers/hugo.ts';
import { STARLIGHT_STYLE } from '../../scripts/bench/peers/starlight.ts';
import { VITEPRESS_STYLE } from '../../scripts/bench/peers/vitepress.ts';
import { runGate } from '../../src/checks/gate.ts';
import { readLibrary } from '../../src/library/read-library.ts';

/** The words of an article, line by line, without what each tool says in its own way: components, addresses, its title. */
function textOf(file: string): string[] {
  return file
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/^(import|#) .*$/gm, '')
    .replace(/\]\([^)]*\)/g, '](…)')
    .replace(/^(<\/?Steps>|<\/\w+>|:::|\{% end.*)$/gm, '')
    .replace(/^.*\b(Good to know)\b"?\]?[ %>}]*/gm, '$1\n')
    .replace('{{< /callout >}}', '')
    .split('\n')
    .filter((line) => line !== '');
}

describe('the corpus', () => {
  test('is the same at each call', () => {
    expect(makeCorpus(50)).toEqual(makeCorpus(50));
  });

  test('grows without its articles changing, but for where their links lead', () => {
    const textOf = ({ blocks }: CorpusArticle) => blocks.map((block) => ('link' in block ? block.text : block));
    const large = makeCorpus(100);
    for (const article of makeCorpus(50)) {
      const same = large[article.index];
      expect(same?.title).toBe(article.title);
      expect(same && textOf(same)).toEqual(textOf(article));
    }
  });

  test('never gives two articles one title, however many there are', () => {
    const titles = Array.from({ length: MOST_ARTICLES }, (_, index) => titleAt(index));
    expect(new Set(titles).size).toBe(MOST_ARTICLES);
  });

  test('leads from each article to five others, and to each from some', () => {
    for (const count of [FEWEST_ARTICLES, 20, 333]) {
      const targets = new Set<number>();
      for (const { index, blocks } of makeCorpus(count)) {
        const links = blocks.flatMap((block) => (block.type === 'paragraph' && block.link ? [block.link.to] : []));
        expect(links).toHaveLength(5);
        expect(links).not.toContain(index);
        for (const link of links) targets.add(link);
      }
      expect(targets.size).toBe(count);
    }
  });

  test.each<[string, FolderStyle]>([
    ['Starlight', STARLIGHT_STYLE],
    ['VitePress', VITEPRESS_STYLE],
    ['Docusaurus', DOCUSAURUS_STYLE],
    ['Eleventy', ELEVENTY_STYLE],
    ['Hugo', HUGO_STYLE],
  ])('gives %s the same text', (_, style) => {
    const corpus = makeCorpus(30);
    const [article] = corpus as [CorpusArticle];
    expect(textOf(markdownArticle(article, corpus, style))).toEqual(textOf(waypostArticle(article, corpus)));
  });

  test('refuses a number of articles that would leave the journey with holes', () => {
    expect(() => makeCorpus(FEWEST_ARTICLES - 1)).toThrow(/expected a whole number from 14 to 50000/);
  });
});

describe('the content folder of the corpus', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'waypost-corpus-'));
  });
  afterAll(() => rm(dir, { recursive: true }));

  test('passes the gate, with whole articles of the promised size', async () => {
    await writeWaypostContent(makeCorpus(1200), dir);
    const { library } = await readLibrary(dir);
    if (!library) throw new Error('The corpus cannot be read.');
    const { problems, coverage } = await runGate(library, { now: CORPUS_DAY });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(coverage.cells.filter(({ state }) => state !== 'covered')).toEqual([]);
    expect(library.articles).toHaveLength(1200);
    for (const { words, headings } of library.articles) {
      expect(Math.abs(words - WORDS)).toBeLessThan(30);
      expect(headings).toHaveLength(4);
    }
  });
});
