import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { AnswerFiles } from '../../src/answers/answer-files.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { writeFiles } from '../../src/answers/write-files.ts';
import { answerHrefs } from '../../src/model/hrefs.ts';
import { AnswersSearcher } from '../../src/search/answers-searcher.ts';
import { loadAnswers } from '../../src/search/load-answers.ts';
import { SearchUnreachable } from '../../src/search/searcher.ts';
import { documentAt, largeCorpus } from '../answers/large/large-corpus.ts';

const INDEX = answerHrefs.answers('en');
const language = await loadLanguage('en');
const { title } = documentAt(500).entry;

/** A host that serves the files of one build; `without` are those that it does not have. */
class Host {
  files: AnswerFiles;
  without = /^$/;
  readonly asked: string[] = [];

  constructor(files: AnswerFiles) {
    this.files = files;
  }

  readonly load = async (href: string): Promise<string> => {
    this.asked.push(href);
    const text = this.without.test(href) ? undefined : this.files.get(href);
    if (text === undefined) throw new Error(`404 for ${href}`);
    return text;
  };

  /** What has been asked for, by the names of files. */
  get names(): string[] {
    return this.asked.map((href) => /[^/]+(?=\.json)/.exec(href)?.[0] ?? '');
  }
}

/** A page that has loaded the index of a site, and asks it. */
async function openPage(host: Host) {
  const loaded = await loadAnswers(await host.load(INDEX), language, host.load);
  const searcher = new AnswersSearcher(async () => loaded);
  const find = (text: string) => searcher.find({ text, locale: 'en' }, { limit: 5 });
  /** Asks until nothing betters the answer. */
  const findWhole = async (text: string) => {
    let found = await find(text);
    for (let again = 0; found.improves && again < 5; again++) {
      await found.improves;
      found = await find(text);
    }
    return found;
  };
  return { find, findWhole };
}

describe('a large site', () => {
  let files: AnswerFiles;
  beforeAll(() => {
    files = writeFiles(largeCorpus(1100), language);
  });

  it('loads the names of what it shows, then the bodies, and then what is quoted', async () => {
    const host = new Host(files);
    const { find, findWhole } = await openPage(host);
    const first = await find(title);
    expect(first.answers[0]).toMatchObject({ id: 'a500', title, url: '/en/articles/slug-500/', passage: [] });
    const [, ...beforeAnswer] = host.names;
    expect(beforeAnswer.at(-1)).toBe('bodies');
    expect(beforeAnswer.slice(0, -1).every((name) => name.startsWith('names-'))).toBe(true);
    expect(beforeAnswer.length - 1).toBeLessThanOrEqual(5);
    const { answers, improves } = await findWhole(title);
    expect(answers[0]?.id).toBe('a500');
    expect(answers.every(({ passage }) => passage.length > 0)).toBe(true);
    expect(improves).toBeUndefined();
    expect(new Set(host.asked).size, 'asked for twice').toBe(host.asked.length);
  });

  it('is sure of a question that is asked word for word', async () => {
    const { findWhole } = await openPage(new Host(files));
    const [question = ''] = documentAt(640).questions;
    const { verdict, answers } = await findWhole(question);
    expect(answers[0]?.id).toBe('a640');
    expect(verdict).toBe('good');
  });

  it('takes the new index where the build has gone that the page was loaded from', async () => {
    const host = new Host(files);
    const { find, findWhole } = await openPage(host);
    const { entry, ...document } = documentAt(500);
    const corpus = largeCorpus(1100);
    const moved = { ...document, entry: { ...entry, slug: 'moved' } };
    host.files = writeFiles({ ...corpus, documents: corpus.documents.with(500, moved) }, language);
    expect((await find(title)).answers[0]?.url).toBe('/en/articles/moved/');
    expect((await findWhole(title)).answers[0]?.passage).not.toEqual([]);
  });

  it('cannot be reached where the name of the best cannot be had, and is asked again', async () => {
    const host = new Host(files);
    host.without = /names-/;
    const { find } = await openPage(host);
    await expect(find(title)).rejects.toThrow(SearchUnreachable);
    host.without = /^$/;
    expect((await find(title)).answers[0]?.id).toBe('a500');
  });

  it('leaves out those after the best whose names cannot be had', async () => {
    const whole = await (await openPage(new Host(files))).find(title);
    const host = new Host(files);
    // The best is in part 3.
    host.without = /names-[^3]/;
    const { answers } = await (await openPage(host)).find(title);
    expect(answers[0]?.id).toBe('a500');
    expect(answers.length).toBeLessThan(whole.answers.length);
    expect(answers.every(({ url }) => /slug-\d+\/$/.test(url))).toBe(true);
  });

  it.each(['texts-', 'bodies'])('answers without %s, and asks for them but once', async (name) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const host = new Host(files);
    host.without = new RegExp(name);
    const { answers, improves } = await (await openPage(host)).findWhole(title);
    expect(answers[0]?.id).toBe('a500');
    expect(improves).toBeUndefined();
    expect(new Set(host.asked).size, 'asked for twice').toBe(host.asked.length);
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ message: expect.stringContaining(name) }));
    warn.mockRestore();
  });
});
