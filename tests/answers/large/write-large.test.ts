import { beforeAll, describe, expect, it } from 'vitest';
import { type AnswerFiles, fileAt } from '../../../src/answers/answer-files.ts';
import { loadLanguage } from '../../../src/answers/languages/load-language.ts';
import { movedBytes } from '../../../src/answers/large/moved-bytes.ts';
import { openAnswers } from '../../../src/answers/open-answers.ts';
import { writeFiles } from '../../../src/answers/write-files.ts';
import { answerHrefs } from '../../../src/model/hrefs.ts';
import { documentAt, largeCorpus } from './large-corpus.ts';

/** What a large site may move, in bytes after Brotli: before the first answer, and in all but what is quoted. */
const MOST = { first: 120_000, all: 400_000 };

const INDEX = answerHrefs.answers('en');
const language = await loadLanguage('en');

const hrefsOf = (files: AnswerFiles, name: string) => [...files.keys()].filter((href) => href.includes(`/${name}`));
const moved = (files: AnswerFiles, name: string) => hrefsOf(files, name).map((href) => movedBytes(fileAt(files, href)));
const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0);
const index = (files: AnswerFiles) => movedBytes(fileAt(files, INDEX));

describe('the files of 10,000 articles', () => {
  let files: AnswerFiles;
  beforeAll(() => {
    files = writeFiles(largeCorpus(10_000), language);
  }, 120_000);

  it('move little before the first answer, and not much in all', () => {
    const names = moved(files, 'names-');
    expect(index(files) + 5 * Math.max(...names)).toBeLessThanOrEqual(MOST.first);
    expect(index(files) + sum(names) + sum(moved(files, 'bodies'))).toBeLessThanOrEqual(MOST.all);
  });

  it('find an article by its title, which common words and a hash in common with another do not prevent', async () => {
    const answers = await openAnswers(files, 'en');
    const entries = Array.from({ length: 100 }, (_, at) => documentAt(at * 99).entry);
    const missed = entries.filter(({ id, title }) => {
      const { state, answers: found } = answers.ask(title);
      return found[0]?.article.id !== id || state !== 'good';
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});

describe('the files of a large site', () => {
  it('begin above 1,000 articles', () => {
    expect([...writeFiles(largeCorpus(1000), language).keys()]).toEqual([INDEX, answerHrefs.answersText('en')]);
    expect(hrefsOf(writeFiles(largeCorpus(1001), language), 'bodies')).toHaveLength(1);
  });

  it('keep their addresses as long as they stay the same, and change all of them together', () => {
    const corpus = largeCorpus(1001);
    const files = writeFiles(corpus, language);
    expect([...writeFiles(largeCorpus(1001), language).keys()]).toEqual([...files.keys()]);
    const edited = { ...documentAt(3), questions: ['Something else altogether'] };
    const others = writeFiles({ ...corpus, documents: corpus.documents.with(3, edited) }, language);
    expect([...others.keys()].filter((href) => files.has(href))).toEqual([INDEX]);
  });

  it('hold but few names each where titles and slugs are very long', async () => {
    const corpus = largeCorpus(1100);
    const documents = corpus.documents.map(({ entry, ...rest }, at) => {
      const long = Array.from({ length: 20 }, (_, place) => documentAt(at * 21 + place).entry.title).join(' ');
      return { ...rest, entry: { ...entry, title: long, slug: `${entry.slug}-${long.replaceAll(' ', '-')}` } };
    });
    const files = writeFiles({ ...corpus, documents }, language);
    expect(index(files) + 5 * Math.max(...moved(files, 'names-'))).toBeLessThanOrEqual(MOST.first);
    const answers = await openAnswers(files, 'en');
    const last = documents[1099]?.entry;
    expect(answers.ask(last?.title.slice(-60) ?? '').answers[0]?.article).toMatchObject({ ...last });
  });

  it('give two articles of the same title their own names', async () => {
    const corpus = largeCorpus(1001);
    const { title } = documentAt(7).entry;
    const twin = documentAt(900);
    const documents = corpus.documents.with(900, { ...twin, entry: { ...twin.entry, title } });
    const answers = await openAnswers(writeFiles({ ...corpus, documents }, language), 'en');
    const { state, answers: found } = answers.ask(title);
    expect(state).toBe('good');
    expect(found.slice(0, 2).map(({ article }) => [article.id, article.title])).toEqual(
      expect.arrayContaining([
        ['a7', title],
        ['a900', title],
      ]),
    );
  });
});
