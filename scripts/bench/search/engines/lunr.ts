import { codeSize, moved } from '../code-size.ts';
import { type Engine, FIELDS, toFields } from './engine.ts';

interface Builder {
  ref(field: string): void;
  field(field: string, options?: object): void;
  add(document: object): void;
  use(plugin: unknown): void;
}
interface Index {
  query(build: (query: { term(terms: unknown, options: object): void }) => void): { ref: string }[];
}
type Lunr = {
  (build: (this: Builder) => void): Index;
  tokenizer(text: string): unknown;
} & Record<string, unknown>;

/** What lunr-languages calls the languages. */
const LANGUAGES = { en: undefined, nb: 'no', sv: 'sv', da: 'da' } as const;

/** Lunr, with the plug-in of the language. The question is searched as words, not in Lunr's query language. */
export const lunr: Engine = {
  name: 'Lunr',
  async open({ corpus: { locale, documents } }, peers) {
    const create = peers.require<Lunr>('lunr');
    const language = LANGUAGES[locale];
    if (language) {
      peers.require<(lunr: Lunr) => void>('lunr-languages/lunr.stemmer.support')(create);
      peers.require<(lunr: Lunr) => void>(`lunr-languages/lunr.${language}`)(create);
    }
    const index = create(function () {
      if (language) this.use(create[language]);
      this.ref('id');
      for (const field of FIELDS) this.field(field, field === 'title' ? { boost: 2 } : {});
      for (const document of documents) this.add(toFields(document));
    });
    const bytes = moved(JSON.stringify(index));
    const code = await codeSize(`import lunr from 'lunr'; export default lunr`, peers.dir, peers);
    return {
      search: (question) => index.query((query) => query.term(create.tokenizer(question), {})).map(({ ref }) => ref),
      moved: () => ({ code, index: bytes }),
    };
  },
};
