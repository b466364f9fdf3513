import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadLanguage } from '../../../../src/answers/languages/load-language.ts';
import { foldLetters, wordsOf } from '../../../../src/answers/words.ts';
import { moved } from '../code-size.ts';
import type { Peers } from '../peers.ts';
import type { SearchCase } from '../search-case.ts';
import { type Engine, FIELDS, type Searcher, toFields } from './engine.ts';

interface PagefindModule {
  createIndex(options: object): Promise<{ index: PagefindIndex }>;
  close(): Promise<unknown>;
}
interface PagefindIndex {
  addCustomRecord(record: object): Promise<{ errors: string[] }>;
  writeFiles(options: { outputPath: string }): Promise<unknown>;
}
interface Result {
  score: number;
  data(): Promise<{ raw_url: string }>;
}
interface PagefindClient {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(text: string): Promise<{ results: Result[] }>;
}

/** Pagefind as it comes: the whole question, every word of it wanted. */
export const pagefind: Engine = {
  name: 'Pagefind',
  async open(searchCase, peers) {
    const { client, moved: bytes } = await openClient(searchCase, peers);
    return { search: async (question) => urlsOf((await client.search(question)).results), moved: bytes };
  },
};

/** Pagefind asked one search a word, the scores summed. */
export const pagefindByWord: Engine = {
  name: 'Pagefind by word',
  async open(searchCase, peers) {
    const { client, moved: bytes } = await openClient(searchCase, peers);
    const { stopWords } = await loadLanguage(searchCase.corpus.locale);
    const byWord = new Map<string, Promise<Map<string, number>>>();
    const scoresFor = (word: string) => {
      const scores = byWord.get(word) ?? scoresOf(client, word);
      byWord.set(word, scores);
      return scores;
    };
    return {
      async search(question) {
        const sums = new Map<string, number>();
        for (const word of question.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []) {
          if (stopWords.has(wordsOf(foldLetters(word))[0] ?? '')) continue;
          for (const [url, score] of await scoresFor(word)) sums.set(url, (sums.get(url) ?? 0) + score);
        }
        return [...sums].sort(([, a], [, b]) => b - a).map(([url]) => url);
      },
      moved: bytes,
    };
  },
};

async function scoresOf(client: PagefindClient, word: string): Promise<Map<string, number>> {
  const { results } = await client.search(word);
  const scores = new Map<string, number>();
  for (const result of results) scores.set((await result.data()).raw_url, result.score);
  return scores;
}

async function urlsOf(results: readonly Result[]): Promise<string[]> {
  return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).raw_url));
}

interface OpenClient {
  client: PagefindClient;
  moved: Searcher['moved'];
}

const clients = new WeakMap<SearchCase, Promise<OpenClient>>();

/** One client for both ways of asking. */
function openClient(searchCase: SearchCase, peers: Peers): Promise<OpenClient> {
  const client = clients.get(searchCase) ?? makeClient(searchCase, peers);
  clients.set(searchCase, client);
  return client;
}

/** The client that Pagefind ships, made to run here: what it fetches is read from disk and counted. */
async function makeClient({ corpus: { locale, documents } }: SearchCase, peers: Peers): Promise<OpenClient> {
  const outputPath = await mkdtemp(join(tmpdir(), 'waypost-pagefind-'));
  const { createIndex, close } = await peers.load<PagefindModule>('pagefind');
  const { index } = await createIndex({});
  for (const fields of documents.map(toFields)) {
    const content = FIELDS.map((field) => fields[field]).join('\n');
    await index.addCustomRecord({ url: fields.id, content, language: locale, meta: { title: fields.title } });
  }
  await index.writeFiles({ outputPath });
  await close();

  const fetched = new Map<string, number>();
  standInForBrowser(locale, async (address) => {
    const path = decodeURIComponent(new URL(address, 'http://localhost/').pathname);
    const content = await readFile(join(outputPath, path));
    fetched.set(path, content.length);
    return new Response(content);
  });
  const script = join(outputPath, 'pagefind.js');
  const client = (await import(pathToFileURL(script).href)) as PagefindClient;
  await client.options({ basePath: '/', baseUrl: '', noWorker: true });
  await client.init();
  const code = moved(await readFile(script));
  const bytes = (wasm: boolean) =>
    [...fetched].filter(([path]) => path.includes('wasm') === wasm).reduce((sum, [, size]) => sum + size, 0);
  return { client, moved: () => ({ code: code + bytes(true), index: bytes(false) }) };
}

/** What Pagefind's client asks of a browser: an origin, the page's language, and `fetch`. */
function standInForBrowser(lang: string, fetch: (address: string) => Promise<Response>): void {
  const document = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
  Object.assign(globalThis, { document, window: { location: { origin: 'http://localhost' } }, fetch });
}
