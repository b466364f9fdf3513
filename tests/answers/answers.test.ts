import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleEntry } from '../../src/answers/answer-index.ts';
import type { Answers } from '../../src/answers/answers.ts';
import { buildIndex, buildPassages } from '../../src/answers/build-index.ts';
import type { Document } from '../../src/answers/corpus.ts';
import { detectLanguage, mayBeForeign } from '../../src/answers/detect-language.ts';
import { readIndex, writeIndex } from '../../src/answers/index-file.ts';
import { loadLanguage } from '../../src/answers/languages/load-language.ts';
import { matchesOf } from '../../src/answers/matches.ts';
import { openAnswers } from '../../src/answers/open-answers.ts';
import { readPassages, writePassages } from '../../src/answers/passage-file.ts';
import { sentencesOf } from '../../src/answers/read-sections.ts';
import { writeFiles } from '../../src/answers/write-files.ts';
import type { Locale } from '../../src/model/locale.ts';

function entry(id: string, title: string, more: Partial<ArticleEntry> = {}): ArticleEntry {
  return { id, slug: id, title, personas: ['everyday'], stage: 'use', asked: true, ...more };
}

const ENGLISH: Document[] = [
  {
    entry: entry('arrival', 'When your card arrives', { stage: 'await' }),
    questions: ['My card has not come', 'Where is my card'],
    description: 'How long the post takes.',
    sections: [
      { heading: '', anchor: '', sentences: ['A card takes five days by post.'] },
      {
        heading: 'If it is late',
        anchor: 'if-it-is-late',
        sentences: ['Write to us after ten days, and we send another.'],
      },
    ],
  },
  {
    entry: entry('top-up', 'Top up by card', { personas: ['traveller'] }),
    questions: ['Add money with my debit card', 'How do I top-up'],
    description: 'Put money into the account.',
    sections: [{ heading: '', anchor: '', sentences: ['You top up in the app.'] }],
  },
  {
    entry: entry('pin', 'Change your PIN'),
    questions: ['I want another PIN', 'Choose a new code'],
    description: 'Set another PIN in the app.',
    sections: [{ heading: '', anchor: '', sentences: ['You change it under Cards.'] }],
  },
  {
    entry: entry('atm', 'Cash machines'),
    questions: ['Where can I get cash', 'Which cash machine takes my card'],
    description: 'Where to take out cash.',
    sections: [{ heading: '', anchor: '', sentences: ['Every cash machine with our sign.'] }],
  },
];

const NORWEGIAN: Document[] = [
  {
    entry: entry('address', 'Endre fakturaadresse'),
    questions: ['Jeg har flyttet', 'Ny fakturaadresse'],
    description: 'Regningen går til en annen postkasse.',
    sections: [],
  },
  {
    entry: entry('card', 'Bestill kort'),
    questions: ['Hvordan får jeg et kort', 'Kjøpe kort med betaling i appen'],
    description: 'Slik får du et kort.',
    sections: [],
  },
  {
    entry: entry('salary', 'Få lønn'),
    questions: ['Lønn på konto', 'Når kommer lønnen'],
    description: 'Lønnen din.',
    sections: [],
  },
];

async function open(locale: Locale, documents: Document[], synonyms: string[][] = []): Promise<Answers> {
  const corpus = { locale, documents, synonyms };
  return openAnswers(writeFiles(corpus, await loadLanguage(locale)), locale);
}

let english: Answers;
let norwegian: Answers;
beforeAll(async () => {
  english = await open('en', ENGLISH, [['cash machine', 'atm', 'hole in the wall']]);
  norwegian = await open('nb', NORWEGIAN);
});

function first(answers: Answers, question: string): string | undefined {
  return answers.ask(question).answers[0]?.article.id;
}

describe('answers', () => {
  it.each([
    ['my card hasn’t come', 'arrival'],
    ['topup', 'top-up'],
    ['top up', 'top-up'],
    ['top-up', 'top-up'],
    ['chnage pin', 'pin'],
    ['atm', 'atm'],
    ['hole in the wall', 'atm'],
    ['debi', 'top-up'],
  ])('to “%s” begin with %s', (question, id) => {
    expect(first(english, question)).toBe(id);
  });

  it('put first what is asked word for word, though others hold all its words many times', async () => {
    const busy = ['Where is a machine for my card', 'Is my card good where I go', 'My card: where is the number'];
    const rival = (id: string): Document => ({
      entry: entry(id, `Where your card is good ${id}`),
      questions: [...busy, ...busy],
      description: 'Where your card is, and where it is good.',
      sections: [],
    });
    const answers = await open('en', [rival('a'), rival('b'), rival('c'), ...ENGLISH]);
    for (const question of ['Where is my card?', 'where is my cards']) {
      const reply = answers.ask(question);
      expect(reply.answers[0]?.article.id).toBe('arrival');
      expect(reply.state).toBe('good');
    }
    expect(first(answers, 'when your cards arrive')).toBe('arrival');
  });

  it.each([
    ['adresse', 'address'],
    ['betalingskort', 'card'],
    ['loenn', 'salary'],
    ['lonnen', 'salary'],
  ])('to “%s” begin with %s in Norwegian', (question, id) => {
    expect(first(norwegian, question)).toBe(id);
  });

  it('quote the sentence that answers, and open at its heading', () => {
    const place = english.ask('my card is late after ten days').answers[0]?.place;
    expect(place?.sentence).toBe('Write to us after ten days, and we send another.');
    expect(place?.anchor).toBe('if-it-is-late');
  });

  it('quote how the article begins where no sentence comes close', () => {
    expect(english.ask('where is my card').answers[0]?.place?.sentence).toBe('A card takes five days by post.');
  });

  it('say why: the words that count, the most telling first', () => {
    const { answers, query } = english.ask('change the pin');
    const matches = answers.slice(0, 1).flatMap((answer) => matchesOf(english, answer, query));
    expect(matches[0]).toMatchObject({ stem: 'pin', word: 'pin', reason: 'typed' });
    expect(matches.map(({ word }) => word)).toContain('change');
  });

  it('raise what a chosen persona or stage needs, and hide nothing', () => {
    const plain = english.ask('card', { limit: 10 }).answers.map(({ article }) => article.id);
    const chosen = english.ask('card', { limit: 10, persona: 'traveller' }).answers;
    const score = (id: string, answers: typeof chosen) => answers.find(({ article }) => article.id === id)?.score ?? 0;
    expect(chosen.map(({ article }) => article.id).sort()).toEqual([...plain].sort());
    expect(score('top-up', chosen)).toBeGreaterThan(score('top-up', english.ask('card', { limit: 10 }).answers));
  });

  it('say so where there is no good answer', () => {
    expect(english.ask('who won the football world cup in nineteen ninety').state).toBe('none');
    expect(english.ask('xyzzy').answers).toEqual([]);
    expect(english.ask('').state).toBe('none');
  });

  it('are found before the text is loaded, without a sentence', async () => {
    const { Answers } = await import('../../src/answers/answers.ts');
    const language = await loadLanguage('en');
    const early = new Answers(buildIndex({ locale: 'en', documents: ENGLISH, synonyms: [] }, language), language);
    const [answer] = early.ask('change pin').answers;
    expect(answer?.article.id).toBe('pin');
    expect(answer?.place).toBeUndefined();
  });

  it('find an article without questions by its text', async () => {
    const documents = ENGLISH.map((document) => ({
      ...document,
      questions: [],
      entry: { ...document.entry, asked: false },
    }));
    expect(first(await open('en', documents), 'by post in five days')).toBe('arrival');
  });

  it('come in the language of the question', () => {
    expect(detectLanguage('når kommer lønnen', english, [norwegian])).toBe(norwegian);
    expect(detectLanguage('where is my card', english, [norwegian])).toBe(english);
    expect(detectLanguage('xyzzy', english, [norwegian])).toBe(english);
    expect(detectLanguage('lønnskort', english, [norwegian])).toBe(norwegian);
  });

  it('look into other languages for a single word only where nothing here is like it', () => {
    expect(mayBeForeign('lønnskort', english)).toBe(true);
    expect(mayBeForeign('car', english)).toBe(false);
    expect(mayBeForeign('', english)).toBe(false);
  });
});

describe('sentences', () => {
  it.each([
    ['Wait. Then call us! Will you?', ['Wait.', 'Then call us!', 'Will you?']],
    [
      'Ring før kl. 08 eller ca. 5 minutter senere. Vi svarer.',
      ['Ring før kl. 08 eller ca. 5 minutter senere.', 'Vi svarer.'],
    ],
    ['He said “no.” She\nsaid “yes.”', ['He said “no.”', 'She said “yes.”']],
    ['  ', []],
  ])('of “%s” are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

describe('the files', () => {
  it('hold what went in', async () => {
    const corpus = { locale: 'en' as const, documents: ENGLISH, synonyms: [['cash machine', 'atm']] };
    const index = buildIndex(corpus, await loadLanguage('en'));
    const read = readIndex(writeIndex(index));
    expect(read.articles).toEqual(index.articles);
    expect([...read.stems.keys()]).toEqual([...index.stems.keys()]);
    for (const [stem, { articles, weights }] of index.stems) {
      expect(read.stems.get(stem)?.articles).toEqual(articles);
      weights.forEach((weight, at) => {
        const kept = read.stems.get(stem)?.weights[at] ?? 0;
        expect(Math.abs(kept / weight - 1)).toBeLessThanOrEqual(0.19);
      });
    }
    const [first] = readPassages(writePassages(buildPassages(corpus))).articles;
    expect(first).toEqual({ questions: ENGLISH[0]?.questions, sections: ENGLISH[0]?.sections });
  });

  it('are refused where their version is another', () => {
    expect(() => readIndex('{"version":0}')).toThrow('version');
    expect(() => readPassages('{"version":0}')).toThrow('version');
  });
});
