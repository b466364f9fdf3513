import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hrefs } from '../../src/model/hrefs.ts';
import { addedSentence, articleInQuestion, type Contestant, type Task } from './contestant.ts';
import { CORPUS_DAY } from './corpus/journey.ts';
import { waypostArticle, waypostFile, writeWaypostContent } from './corpus/write-waypost.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The names of Waypost's two builds. */
export const WAYPOST = { alike: 'waypost', whole: 'waypost-exports' } as const;

/**
 * Waypost as it stands in this folder, from the gate to the search index, with all that others make of the corpus as
 * well: without exports for other programs, and as everywhere in the bench without Open Graph images.
 */
export function waypost(task: Task): Promise<Contestant> {
  return enter(task, { name: WAYPOST.alike, version: 'without exports' }, { exports: [] });
}

/** The same with the exports that a help centre has unless it is told otherwise. */
export function waypostWithExports(task: Task): Promise<Contestant> {
  return enter(task, { name: WAYPOST.whole, version: 'with its usual exports' });
}

async function enter(
  { corpus, dir }: Task,
  { name, version: kind }: Pick<Contestant, 'name' | 'version'>,
  settings: object = {},
): Promise<Contestant> {
  const contentDir = join(dir, 'content');
  const outDir = join(dir, 'dist');
  const cacheDir = join(dir, 'cache');
  const article = articleInQuestion(corpus);
  const { version } = JSON.parse(await readFile(join(PROJECT, 'package.json'), 'utf8')) as { version: string };
  return {
    name,
    version: `Waypost ${version}, ${kind}`,
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
    write: () => writeWaypostContent(corpus, contentDir, settings),
    made: [outDir, cacheDir],
    edit: (round) =>
      writeFile(join(contentDir, waypostFile(article)), waypostArticle(article, corpus) + addedSentence(round)),
  };
}
