import { beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/answers/corpus.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { movedBytes } from '../../src/answers/large/fit.ts';
import { openAnswers } from '../../src/answers/open-answers.ts';
import { type AnswerFiles, writeFiles } from '../../src/answers/write-files.ts';
import type { AnswersPart } from '../../src/model/answer-parts.ts';
import { AnswersSearcher } from '../../src/search/answers-searcher.ts';
import { LoadedAnswers } from '../../src/search/loaded-answers.ts';

/** What a large site may move, in bytes after Brotli. */
const MOST = { first: 120_000, all: 400_000 };

const SYLLABLES = ['ba', 'de', 'fi', 'go', 'hu', 'ka', 'le', 'mi', 'no', 'pu', 'ra', 'se', 'ti', 'vo', 'wy', 'zan'];

/** A word of three syllables for each number below 4,096. */
const word = (number: number): string =>
  [number >> 8, number >> 4, number].map((its) => SYLLABLES[its % SYLLABLES.length]).join('');

/** Articles that share few of their words, as real ones do: the worst that an index can meet. */
function documentAt(at: number): Document {
  const said = Array.from({ length: 80 }, (_, place) => word((at * 83 + place * place * 7) % 4096));
  return {
    entry: {
      id: `a${at}`,
      slug: `slug-${at}`,
      title: `${word(at % 4096)} ${word((at * 7 + 1) % 4096)} ${at}`,
      personas: ['everyday'],
      stage: 'use',
      asked: at % 2 === 0,
    },
    questions: at % 2 === 0 ? [`How do I ${word((at * 5) % 4096)} a ${word((at * 11) % 4096)}`] : [],
    description: '',
    sections: [{ heading: '', anchor: '', sentences: [`${said.join(' ')}.`] }],
  };
}

const corpus = (count: number) => ({
  locale: 'en' as const,
  documents: Array.from({ length: count }, (_, at) => documentAt(at)),
  synonyms: [],
});

const language = await loadLanguage('en');
const sum = (texts: readonly string[]) => texts.reduce((bytes, text) => bytes + movedBytes(text), 0);

/** A page's searcher over files, and what it has asked for. */
function onPage(files: AnswerFiles, part = async (kind: AnswersPart, at: number) => files[kind][at] ?? '') {
  const asked: string[] = [];
  const loaded = new LoadedAnswers(
    {
      index: files.index,
      text: async () => {
        asked.push('text');
        return files.passages;
      },
      file: (href) => {
        const [, kind = '', at] = /^\/answers\/en\/(\w+)-(\d+)\.json$/.exec(href) ?? [];
        asked.push(`${kind}-${at}`);
        return part(kind as AnswersPart, Number(at));
      },
    },
    language,
  );
  const searcher = new AnswersSearcher(async () => loaded);
  const find = (text: string) => searcher.find({ text, locale: 'en' }, { limit: 5 });
  return { asked, find };
}

describe('a site of 10,000 articles that share few words', () => {
  let files: AnswerFiles;
  beforeAll(() => {
    files = writeFiles(corpus(10_000), language);
  }, 120_000);

  it('moves little before the first answer, and not much in all', () => {
    const largest = Math.max(...files.names.map(movedBytes));
    expect(movedBytes(files.index) + 5 * largest).toBeLessThanOrEqual(MOST.first);
    expect(movedBytes(files.index) + movedBytes(files.passages) + sum(files.names)).toBeLessThanOrEqual(MOST.all);
  });

  it('still finds articles by their titles', async () => {
    const answers = await openAnswers(files, 'en');
    const titles = Array.from({ length: 50 }, (_, at) => at * 199).map((at) => documentAt(at).entry);
    const right = titles.filter(({ id, title }) => answers.ask(title).answers[0]?.article.id === id);
    expect(right.length).toBeGreaterThanOrEqual(48);
  });
});

describe('a large site', () => {
  let files: AnswerFiles;
  beforeAll(() => {
    files = writeFiles(corpus(1100), language);
  });
  const { title } = documentAt(500).entry;

  it('loads the names of what it shows, then the text, and then what is quoted of it', async () => {
    const { asked, find } = onPage(files);
    const first = await find(title);
    expect(first.answers[0]).toMatchObject({ id: 'a500', title, url: '/en/articles/slug-500/', passage: [] });
    const names = asked.filter((file) => file.startsWith('names-'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(5);
    expect(asked.slice(0, names.length)).toEqual(names);
    await first.improves;
    const second = await find(title);
    await second.improves;
    const third = await find(title);
    expect(third.answers[0]?.id).toBe('a500');
    expect(third.answers[0]?.passage.length).toBeGreaterThan(0);
    expect(third.improves).toBeUndefined();
    // Nothing is asked for twice.
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('puts first what is asked word for word', async () => {
    const { find } = onPage(files);
    const [question = ''] = documentAt(640).questions;
    for (let again = 0; again < 3; again++) await (await find(question)).improves;
    const { verdict, answers } = await find(question);
    expect(answers[0]?.id).toBe('a640');
    expect(verdict).toBe('good');
  });

  it('cannot be reached when its names are of another build, or gone', async () => {
    const other = writeFiles(corpus(1200), language);
    const { find } = onPage(files, async (kind, at) => other[kind][at] ?? '');
    await expect(find(title)).rejects.toThrow('Unexpected names');
  });

  it('answers without quoting where the text cannot be had', async () => {
    const { find } = onPage(files, async (kind, at) => {
      if (kind === 'texts') throw new Error('gone');
      return files[kind][at] ?? '';
    });
    await (await find(title)).improves;
    await (await find(title)).improves;
    const { answers, improves } = await find(title);
    expect(answers[0]).toMatchObject({ id: 'a500', passage: [] });
    expect(improves).toBeUndefined();
  });
});
