import { codeSize, moved } from '../code-size.ts';
import { type Engine, FIELDS, toFields } from './engine.ts';

interface Orama {
  create(options: object): unknown;
  insertMultiple(database: unknown, documents: readonly object[]): Promise<unknown>;
  search(database: unknown, options: object): Promise<{ hits: { document: { id: string } }[] }>;
  save(database: unknown): unknown;
}

const LANGUAGES = { en: 'english', nb: 'norwegian', sv: 'swedish', da: 'danish' } as const;

/** Orama with its stemmer and stop words. */
export const orama: Engine = {
  name: 'Orama',
  async open({ corpus: { locale, documents } }, peers) {
    const { create, insertMultiple, search, save } = await peers.load<Orama>('@orama/orama');
    const language = LANGUAGES[locale];
    const { stemmer } = await peers.load<{ stemmer: unknown }>(`@orama/stemmers/${language}`);
    const { stopwords } = await peers.load<{ stopwords: string[] }>(`@orama/stopwords/${language}`);
    const database = create({
      schema: Object.fromEntries(['id', ...FIELDS].map((field) => [field, 'string'])),
      components: { tokenizer: { stemming: true, stemmer, stopWords: stopwords, language } },
    });
    await insertMultiple(database, documents.map(toFields));
    const index = moved(JSON.stringify(save(database)));
    const code = await codeSize(`export { create, load, search } from '@orama/orama'`, peers.dir, peers);
    return {
      async search(question) {
        const { hits } = await search(database, { term: question, properties: FIELDS, boost: { title: 2 }, limit: 10 });
        return hits.map(({ document }) => document.id);
      },
      moved: () => ({ code, index }),
    };
  },
};
