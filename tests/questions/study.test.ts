import { expect, it } from 'vitest';
import { readLibrary } from '../../src/library/read-library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { askLog } from '../../src/questions/ask-log.ts';
import { gatherQuestions } from '../../src/questions/log-question.ts';
import { createMask } from '../../src/questions/mask/mask.ts';
import { readLog } from '../../src/questions/read-log.ts';
import { openSearches, wordsOf } from '../../src/questions/searches.ts';
import { study } from '../../src/questions/study.ts';
import { bank } from './bank.ts';
import { logFile } from './log-file.ts';

interface Options {
  top?: number;
  locale?: Locale;
  changes?: Record<string, string | undefined>;
}

/** What a log shows of the small bank. */
async function shown(log: string, { top = 1, locale, changes = {} }: Options = {}) {
  const { library } = await readLibrary(await bank(changes));
  if (!library) throw new Error('The bank cannot be read.');
  const searches = await openSearches(library);
  const rows = readLog(await logFile(log), createMask(wordsOf(searches)));
  const gathered = gatherQuestions(rows, { library, intents: library.intents, locale, searches });
  return { ...gathered, ...study(askLog(gathered.questions, searches), { library, searches }, top) };
}

it('proposes to an article what does not find it, with the words that it lacks and what stands above it', async () => {
  const { proposals, answered } = await shown(`text,category,count
where's my parcel with the card,card_late,12
wheres my parcel with my card?,card_late,3
has my plastic been dispatched,card_late,1
where is my card,card_late,40
how do I order a card to replace mine,card_lost,5
`);
  expect(answered).toBe(40);
  expect(proposals.map(({ article, customers }) => [article.id, customers])).toEqual([
    ['arrival', 16],
    ['lost', 5],
  ]);
  const [parcel, plastic] = proposals[0]?.proposals ?? [];
  expect(parcel).toMatchObject({
    customers: 15,
    typical: { text: "where's my parcel with the card" },
  });
  expect(parcel?.lacks).toContain('parcel');
  expect(plastic?.customers).toBe(1);
  expect(proposals[1]?.proposals[0]?.above[0]).toMatchObject({ article: { id: 'order' }, customers: 5 });
});

it('asks for the first place, or for a lower one', async () => {
  const log = 'text,category\nhow do I order a card to replace my lost one,card_lost\n';
  expect((await shown(log)).proposals).toHaveLength(1);
  expect((await shown(log, { top: 3 })).proposals).toEqual([]);
});

it('knows an article by its id, its file name and its addresses, and a category by the intents', async () => {
  const { questions, unknown } = await shown(`text,article,category
one,lost,
two,lost-card,
three,https://help.small.example/en/articles/lost-card/?from=mail#now,
four,/a/lost/,
five,"change-pin, pin-blocked",
six,,pin
seven,gone,
eight,,none such
`);
  expect(questions.map(({ wanted }) => wanted.join(' '))).toEqual([
    ...['lost', 'lost', 'lost', 'lost', 'pin blocked', 'pin blocked', '', ''],
  ]);
  expect([...unknown.keys()]).toEqual(['gone', 'none such']);
});

it('counts what is written alike as one way of asking', async () => {
  const { questions } = await shown(`text,count,date
Lost my card!,2,2025-11-03
lost my card,7,2025-10-01
LOST MY CARD??,1,2025-12-24
lost my PIN,1,
`);
  expect(questions).toMatchObject([
    { text: 'lost my card', customers: 10, firstAsked: '2025-10-01', lastAsked: '2025-12-24' },
    { text: 'lost my PIN', customers: 1, lastAsked: undefined },
  ]);
});

it('takes the language from the log, else from the words, and leaves languages out that the site does not have', async () => {
  const { questions, foreign } = await shown(`text,locale
jeg har mistet mit kort,
I lost my card,
kort,da-DK
kort,Dansk
kort,sv
carte,fr
`);
  expect(questions.map(({ text, locale }) => [text, locale])).toEqual([
    ['jeg har mistet mit kort', 'da'],
    ['I lost my card', 'en'],
    ['kort', 'da'],
  ]);
  expect(foreign).toBe(2);
  expect((await shown('text\nI lost my card\n', { locale: 'da' })).questions[0]?.locale).toBe('da');
});

it('groups what no article answers, and says where on the journey it belongs and why', async () => {
  const { unanswered, proposals } = await shown(`query,count
bitcoin wallet,4
open a bitcoin wallet,3
is a bitcoin wallet safe,2
zzz qqq,1
where is my card,50
`);
  expect(proposals).toEqual([]);
  expect(unanswered.map(({ customers }) => customers)).toEqual([9, 1]);
  expect(unanswered[0]).toMatchObject({
    typical: { text: 'bitcoin wallet' },
    shared: expect.arrayContaining(['bitcoin']),
  });
  const near = await shown('query\ncrypto parcel posted by drone from the moon where is it\n');
  expect(near.unanswered[0]).toMatchObject({
    locale: 'en',
    place: { persona: 'newcomer', stage: 'await' },
    nearest: [{ article: { id: 'arrival' }, customers: 1 }],
  });
  expect(unanswered[1]?.place).toBeUndefined();
});

it('gives weak matches to the article that comes closest, where the log does not say which is right', async () => {
  const { proposals, unanswered } = await shown('query\npurse lost handbag card\n');
  expect(unanswered).toEqual([]);
  expect(proposals).toMatchObject([{ article: { id: 'lost' }, proposals: [{ above: [] }] }]);
});

it('says which article is missing in the language of the question', async () => {
  const log = 'text,category,locale,count\nhvornår kommer mit kort,card_late,da,7\nkursen,rates,da,2\n';
  const { untranslated, proposals } = await shown(log);
  expect(proposals).toEqual([]);
  expect(untranslated).toMatchObject([
    { article: { id: 'arrival', locale: 'en' }, locale: 'da', customers: 7, isDraft: false },
    { article: { id: 'rate' }, customers: 2 },
  ]);
});
