import { loadLanguage } from '../../../../src/answers/languages/load-language.ts';
import { foldLetters } from '../../../../src/answers/words.ts';
import { codeSize, moved } from '../code-size.ts';
import { type Engine, FIELDS, type FieldDocument, toFields } from './engine.ts';

interface MiniSearchModule {
  default: new (
    options: object,
  ) => {
    addAll(documents: readonly FieldDocument[]): void;
    search(text: string, options?: object): { id: string }[];
  };
}

function engine(name: string, optionsFor: (locale: 'en' | 'nb' | 'sv' | 'da') => Promise<object>): Engine {
  return {
    name,
    async open({ corpus }, peers) {
      const { default: MiniSearch } = await peers.load<MiniSearchModule>('minisearch');
      const search = new MiniSearch({ fields: FIELDS, ...(await optionsFor(corpus.locale)) });
      search.addAll(corpus.documents.map(toFields));
      const index = moved(JSON.stringify(search));
      const code = await codeSize(`export { default } from 'minisearch'`, peers.dir, peers);
      return {
        search: (question) => search.search(question).map(({ id }) => id),
        moved: () => ({ code, index }),
      };
    },
  };
}

/** MiniSearch as it comes. */
export const miniSearch = engine('MiniSearch', async () => ({}));

/** MiniSearch with all that its manual offers: stemmed and folded terms, stop words, slips, beginnings, titles doubled. */
export const miniSearchTuned = engine('MiniSearch tuned', async (locale) => {
  const { stem, stopWords } = await loadLanguage(locale);
  return {
    processTerm: (term: string) => {
      const word = foldLetters(term);
      return stopWords.has(word) ? null : stem(word);
    },
    searchOptions: { fuzzy: 0.2, prefix: (term: string) => term.length > 3, boost: { title: 2 } },
  };
});
