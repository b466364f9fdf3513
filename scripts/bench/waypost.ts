import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hrefs } from '../../src/model/hrefs.ts';
import { addedSentence, articleInQuestion, type Contestant, type Task } from './contestant.ts';
import { CORPUS_DAY } from './corpus/journey.ts';
import { waypostArticle, waypostFile, writeWaypostContent } from './corpus/write-waypost.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** Waypost as it stands in this folder: the whole build, from the gate to the search index. */
export async function waypost({ corpus, dir }: Task): Promise<Contestant> {
  const contentDir = join(dir, 'content');
  const outDir = join(dir, 'dist');
  const cacheDir = join(dir, 'cache');
  const article = articleInQuestion(corpus);
  const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  return {
    name: 'waypost',
    version: `Waypost ${version}`,
    build: {
      argv: [process.execPath, join(PROJECT, 'scripts/waypost.ts'), 'build'],
      cwd: PROJECT,
      env: {
        WAYPOST_CONTENT: contentDir,
        WAYPOST_OUT: outDir,
        WAYPOST_CACHE: cacheDir,
        WAYPOST_NOW: CORPUS_DAY,
        WAYPOST_OG: 'off',
      },
    },
    outDir,
    pages: {
      article: hrefs.article('en', article.slug),
      front: hrefs.front('en'),
      stage: hrefs.stage('en', article.stage),
    },
    write: () => writeWaypostContent(corpus, contentDir),
    made: [outDir, cacheDir],
    edit: (round) =>
      writeFile(join(contentDir, waypostFile(article)), waypostArticle(article, corpus) + addedSentence(round)),
  };
}
