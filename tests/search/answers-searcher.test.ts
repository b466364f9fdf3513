import { describe, expect, it } from 'vitest';
import { fileAt } from '../../src/answers/answer-files.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { answerFilesOf } from '../../src/answers/open-answers.ts';
import { answerHrefs } from '../../src/model/hrefs.ts';
import type { Locale } from '../../src/model/locale.ts';
import { AnswersSearcher } from '../../src/search/answers-searcher.ts';
import { NO_NARROWING } from '../../src/search/facets.ts';
import { loadAnswers } from '../../src/search/load-answers.ts';
import type { LoadedAnswers } from '../../src/search/loaded-answers.ts';
import { SearchUnreachable } from '../../src/search/searcher.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const LOST = 'Freeze it at once.\n\n## When it is stolen\n\nTell the police about the stolen card, too.';
const library = smallLibrary([
  article({ id: 'lost', title: 'Lost or stolen card', questions: ['my card is gone'], source: LOST }),
  article({ id: 'order', title: 'Order a card', questions: ['how do I get a card'], personas: ['traveller'] }),
  article({ id: 'replace', title: 'Order a card again', questions: ['how do I get a card'] }),
  article({ id: 'lost', locale: 'da', slug: 'tabt', title: 'Mistet kort', questions: ['jeg har tabt mit kort'] }),
]);

const fileOf = async (locale: Locale, href: string) => fileAt(await answerFilesOf(library, locale), href);
const textOf = (locale: Locale) => fileOf(locale, answerHrefs.answersText(locale));

async function load(locale: Locale, text = textOf(locale)): Promise<LoadedAnswers> {
  const index = await fileOf(locale, answerHrefs.answers(locale));
  return loadAnswers(index, await loadLanguage(locale), () => text);
}

async function settled(locale: Locale): Promise<LoadedAnswers> {
  const loaded = await load(locale);
  await (await loaded.ask('', {})).improves;
  return loaded;
}

const searcher = new AnswersSearcher(settled);
const find = (text: string, more: object = {}) => searcher.find({ text, locale: 'en', ...more }, { limit: 5 });

describe('AnswersSearcher', () => {
  it('leads to the heading that answers, with the words marked that were asked for', async () => {
    const [first] = (await find('my card was stolen')).answers;
    expect(first?.url).toBe('/en/articles/lost/#when-it-is-stolen');
    expect(first?.passage.map(({ text }) => text).join('')).toBe('Tell the police about the stolen card, too.');
    expect(first?.passage).toContainEqual({ text: 'stolen', marked: true });
    expect(first?.passage.find(({ text }) => text.includes('police'))?.marked).toBe(false);
  });

  it('raises what is for the chosen persona, and hides nothing', async () => {
    const urls = async (persona: string) =>
      (await find('how do I get a card', { persona })).answers.map(({ url }) => url);
    const [traveller, everyday] = [await urls('traveller'), await urls('everyday')];
    expect(traveller[0]).toBe('/en/articles/order/');
    expect(everyday[0]).toBe('/en/articles/replace/');
    expect(traveller.toSorted()).toEqual(everyday.toSorted());
  });

  it('gives nothing but what passes, and judges it by itself, where the question is narrowed down', async () => {
    const narrowed = (text: string, narrowing: object) =>
      searcher.find({ text, locale: 'en' }, { limit: 5, narrowing: { ...NO_NARROWING, ...narrowing } });
    const forTravellers = await narrowed('how do I get a card', { persona: ['traveller'] });
    expect(forTravellers.answers.map(({ id }) => id)).toEqual(['order']);
    expect((await narrowed('how do I get a card', { stage: ['recover'] })).answers).toEqual([]);
    const lost = await narrowed('my card is gone', { persona: ['traveller'] });
    expect(lost.verdict).not.toBe('good');
  });

  it('answers in the language of the question, unless told to stay', async () => {
    const foreign = await find('jeg har tabt mit kort', { others: ['da'] });
    expect(foreign.otherLocale).toBe('da');
    expect(foreign.answers[0]?.url).toBe('/da/articles/tabt/');
    expect((await find('jeg har tabt mit kort')).otherLocale).toBeUndefined();
    expect((await find('my card is gone', { others: ['da'] })).otherLocale).toBeUndefined();
  });

  it('stays with the language of the page where the other cannot be had', async () => {
    const alone = new AnswersSearcher((locale) => (locale === 'en' ? settled('en') : Promise.reject(new Error('404'))));
    const found = await alone.find({ text: 'jeg har tabt mit kort', locale: 'en', others: ['da'] }, { limit: 5 });
    expect(found.otherLocale).toBeUndefined();
  });

  it('answers before the text has come, and says when it can do better', async () => {
    let arrive: (text: string) => void = () => {};
    const loaded = await load('en', new Promise((resolve) => (arrive = resolve)));
    const early = new AnswersSearcher(async () => loaded);
    const before = await early.find({ text: 'stolen card', locale: 'en' }, { limit: 5 });
    expect(before.answers[0]).toMatchObject({ url: '/en/articles/lost/', passage: [] });
    arrive(await textOf('en'));
    await before.improves;
    const after = await early.find({ text: 'stolen card', locale: 'en' }, { limit: 5 });
    expect(after.answers[0]?.passage).not.toEqual([]);
    expect(after.improves).toBeUndefined();
  });

  it('quotes nothing from the text of another version of the site', async () => {
    const loaded = await load('en', textOf('da'));
    await (await loaded.ask('', {})).improves;
    const found = await new AnswersSearcher(async () => loaded).find({ text: 'card', locale: 'en' }, { limit: 5 });
    expect(found.answers[0]?.passage).toEqual([]);
  });

  it('tries afresh after a failure', async () => {
    let attempts = 0;
    const flaky = new AnswersSearcher((locale) => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error('offline')) : settled(locale);
    });
    await expect(flaky.find({ text: 'card', locale: 'en' }, { limit: 5 })).rejects.toThrow(SearchUnreachable);
    expect((await flaky.find({ text: 'lost card', locale: 'en' }, { limit: 5 })).answers).not.toEqual([]);
  });
});
