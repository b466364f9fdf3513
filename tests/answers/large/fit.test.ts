import { describe, expect, it } from 'vitest';
import type { Postings } from '../../../src/answers/answer-index.ts';
import { Answers } from '../../../src/answers/answers.ts';
import { buildIndex } from '../../../src/answers/build-index.ts';
import { loadLanguage } from '../../../src/answers/languages/load-language.ts';
import { fitting } from '../../../src/answers/large/fit.ts';
import { movedBytes } from '../../../src/answers/large/moved-bytes.ts';
import { writeStems } from '../../../src/answers/stems-file.ts';
import { largeCorpus } from './large-corpus.ts';

const language = await loadLanguage('en');
const write = (stems: ReadonlyMap<string, Postings>) => JSON.stringify(writeStems(stems));

/** A site whose every article is about an account, and one about an accountant. */
function site() {
  const corpus = largeCorpus(300);
  const documents = corpus.documents.map(({ entry, ...rest }, at) => ({
    ...rest,
    entry: { ...entry, title: at === 7 ? 'Find an accounts' : `Account ${entry.title}` },
  }));
  return buildIndex({ ...corpus, documents }, language);
}

describe('fitting', () => {
  const index = site();
  const whole = movedBytes(write(index.stems));
  const fewer = fitting(index.stems, write, whole * 0.8);

  it('leaves all as it is where that fits', () => {
    expect(fitting(index.stems, write, whole)).toBe(index.stems);
  });

  it('takes their places from the most common words, and keeps within the size', () => {
    expect(movedBytes(write(fewer))).toBeLessThanOrEqual(whole * 0.8);
    const counts = (stems: typeof fewer) => [...stems.values()].map(({ articles }) => articles.length);
    const [before, after] = [counts(index.stems), counts(fewer)];
    const emptied = before.filter((_, at) => after[at] === 0);
    const kept = before.filter((_, at) => after[at] !== 0);
    expect(emptied.length).toBeGreaterThan(0);
    expect(Math.min(...emptied)).toBeGreaterThan(Math.max(...kept));
  });

  it('keeps the words, so that none is taken for a slip of another', () => {
    expect([...fewer.keys()]).toEqual([...index.stems.keys()]);
    expect(fewer.get('account')?.articles).toHaveLength(0);
    const { stems, words } = new Answers({ ...index, stems: fewer }, language).readQuery('my account please');
    expect(stems.filter(({ word }) => word === 'account')).toEqual([
      { stem: 'account', word: 'account', reason: 'typed', weight: 1 },
    ]);
    expect(words.find(({ word }) => word === 'account')?.readAs).toBe('account');
  });

  it('makes none of the words more telling than they were', () => {
    const [rare = ''] = [...fewer].find(([, { articles }]) => articles.length === 1) ?? [];
    const { confidence, answers } = new Answers({ ...index, stems: fewer }, language).ask(`account ${rare}`);
    expect(answers[0]?.number).toBe(fewer.get(rare)?.articles[0]);
    expect(Number.isFinite(confidence)).toBe(true);
    expect(answers.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});
