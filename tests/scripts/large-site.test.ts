import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { type CorpusArticle, makeCorpus } from '../../scripts/bench/corpus/make-corpus.ts';
import { writeWaypostContent } from '../../scripts/bench/corpus/write-waypost.ts';

const corpus = makeCorpus(1010);
/** One whose rivals, which share two of the three things that it is about, stand in many parts. */
const article = corpus[700] as CorpusArticle;
const [question = ''] = article.questions;

let content: string;
beforeAll(async () => {
  content = await mkdtemp(join(tmpdir(), 'waypost-large-'));
  await writeWaypostContent(corpus, content);
});
afterAll(() => rm(content, { recursive: true }));

/** Runs a command on the large site. */
function waypost(command: string, ...argv: string[]) {
  const args = ['scripts/waypost.ts', command, '--content', content, ...argv];
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
}

describe('on a site of more than a thousand articles', () => {
  it('ask answers with title, address, the sentence that answers, and why', () => {
    const { status, stdout } = waypost('ask', question, '--explain');
    expect(status).toBe(0);
    const [title, address, sentence, ...reasons] = stdout.split('\n');
    expect(title).toBe(`1. ${article.title}`);
    expect(address).toContain(`/en/articles/${article.slug}/`);
    expect(sentence).toMatch(/\.$/);
    expect(reasons.join('\n')).toMatch(/\d\.\d\d {2}\S+ +\S+ \(typed\)/);
    expect(stdout.match(/^\d\. .+/gm)).toHaveLength(5);
  });

  it('golden questions pass that find their article, and those that do not are told with what stands above', async () => {
    await writeFile(join(content, 'questions.yaml'), stringify({ en: { [question]: article.id } }));
    expect(waypost('check').stdout).not.toContain('golden-questions');
    await writeFile(join(content, 'questions.yaml'), stringify({ en: { [question]: corpus[0]?.id } }));
    const { status, stdout } = waypost('check');
    expect(status).toBe(1);
    expect(stdout).toContain(`“${question}”`);
    expect(stdout).toContain(`“${article.title}”`);
    await rm(join(content, 'questions.yaml'));
  });

  it('export gives every article', () => {
    const { status, stdout, stderr } = waypost('export', 'articles', '--locale', 'en');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(corpus.filter(({ title }) => !stdout.includes(title))).toEqual([]);
  });
});
