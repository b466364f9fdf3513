import { count, FACETS, type Facet, NO_NARROWING, narrow, type Places } from './facets.ts';
import { honest } from './matching.ts';
import type { OpenIndex, PagefindPage, PagefindResult } from './pagefind-module.ts';
import { passage, sections, wordsOf } from './passage.ts';
import { type ContentWord, contentWords } from './query.ts';
import { type Hit, isGood, type Ranked, rank, results, scoreOf } from './ranking.ts';
import { addressOf } from './search-page-name.ts';
import {
  type Answer,
  type Findings,
  NOTHING,
  type Question,
  type Searcher,
  SearchUnreachable,
  type Wanted,
} from './searcher.ts';

/** So many more than are shown are looked into, so that one with words of its own can move past one without. */
const LOOK_AHEAD = 3;

interface Inspected {
  found: Ranked;
  page: PagefindPage;
}

/**
 * The full text of the site. Pagefind itself wants every word of a question on one page, and so finds
 * nothing for most questions that people really ask; here each word is one search, and scores are summed.
 */
export class PagefindSearcher implements Searcher {
  readonly #open: () => Promise<OpenIndex>;
  #index: Promise<OpenIndex> | undefined;
  readonly #pages = new Map<string, PagefindResult>();
  #pageCount: Promise<number> | undefined;
  readonly #ids = new Map<string, Promise<ReadonlySet<string>>>();

  /** `open` loads the index; it is called at the first question, and again after a failure. */
  constructor(open: () => Promise<OpenIndex>) {
    this.#open = open;
  }

  async find(question: Question, { limit, narrowing }: Wanted): Promise<Findings> {
    const words = contentWords(question.text, question.locale);
    if (words.length === 0) return NOTHING;
    try {
      const hits = await Promise.all(words.map((word) => this.#hits(word)));
      const raised = question.persona ? await this.#idsOf('persona', question.persona) : undefined;
      const all = results(rank(hits, await this.#size(), raised));
      if (all.length === 0) await this.#makeSure();

      const places = narrowing && (await this.#places());
      const left = places ? narrow(all, places, narrowing) : all;
      const first = left.slice(0, limit + LOOK_AHEAD);
      const inspected = await this.#inspect(first, words, question, raised);
      const [best] = inspected;
      if (!best) return { ...NOTHING, ...(places && { counts: count([], places, NO_NARROWING) }) };
      return {
        verdict: isGood(best.found.parts) ? 'good' : 'none',
        total: left.length - (first.length - inspected.length),
        answers: inspected.slice(0, limit).map(toAnswer),
        ...(places && { counts: count(all, places, narrowing) }),
      };
    } catch (error) {
      await this.#forget();
      throw error instanceof SearchUnreachable ? error : new SearchUnreachable(error);
    }
  }

  #opened(): Promise<OpenIndex> {
    this.#index ??= this.#open();
    return this.#index;
  }

  async #forget(): Promise<void> {
    const index = await this.#index?.catch(() => undefined);
    this.#index = undefined;
    this.#pageCount = undefined;
    this.#ids.clear();
    this.#pages.clear();
    await index?.pagefind.destroy();
  }

  /** Pagefind answers “nothing” where a part of its index cannot be loaded. Throws SearchUnreachable then. */
  async #makeSure(): Promise<void> {
    const { isThere } = await this.#opened();
    if (!(await isThere())) throw new SearchUnreachable();
  }

  async #hits({ forms }: ContentWord): Promise<Hit[]> {
    const { pagefind } = await this.#opened();
    const found = await Promise.all(forms.map((form) => pagefind.search(form)));
    return found.flatMap(({ results }) =>
      results.map((result) => {
        this.#pages.set(result.id, result);
        return { id: result.id, score: result.score, locations: result.words };
      }),
    );
  }

  /** How many articles the index holds in this language. */
  #size(): Promise<number> {
    this.#pageCount ??= this.#opened()
      .then(({ pagefind }) => pagefind.search(null))
      .then(({ results }) => results.length);
    return this.#pageCount;
  }

  #idsOf(facet: Facet, value: string): Promise<ReadonlySet<string>> {
    const key = `${facet}:${value}`;
    let ids = this.#ids.get(key);
    if (!ids) {
      ids = this.#opened()
        .then(({ pagefind }) => pagefind.search(null, { filters: { [facet]: value } }))
        .then(({ results }) => new Set(results.map(({ id }) => id)));
      this.#ids.set(key, ids);
    }
    return ids;
  }

  async #places(): Promise<Places> {
    const { pagefind } = await this.#opened();
    const filters = await pagefind.filters();
    const placesOf = async (facet: Facet) => {
      const values = Object.keys(filters[facet] ?? {});
      return new Map(await Promise.all(values.map(async (value) => [value, await this.#idsOf(facet, value)] as const)));
    };
    const [persona, stage, kind] = await Promise.all(FACETS.map(placesOf));
    return { persona: persona ?? new Map(), stage: stage ?? new Map(), kind: kind ?? new Map() };
  }

  /** Reads the pages, takes out what was matched by mistake, and puts what is left in order; one for each address. */
  async #inspect(
    found: readonly Ranked[],
    words: readonly ContentWord[],
    { locale }: Question,
    raised: ReadonlySet<string> | undefined,
  ): Promise<Inspected[]> {
    const read = await Promise.all(
      found.map(async (ranked) => ({ ranked, page: await this.#pages.get(ranked.id)?.data() })),
    );
    const byAddress = new Map<string, Inspected>();
    for (const { ranked, page } of read) {
      if (!page || byAddress.has(page.url)) continue;
      const real = honest(ranked, page, words, locale);
      const score = scoreOf(real.parts, raised?.has(ranked.id) ?? false);
      if (score > 0) byAddress.set(page.url, { found: { ...real, score }, page });
    }
    return [...byAddress.values()].sort((a, b) => b.found.score - a.found.score);
  }
}

function toAnswer({ found, page }: Inspected): Answer {
  const words = wordsOf(page.content);
  const title = page.meta['title'] ?? page.url;
  return {
    url: addressOf(page.url),
    title,
    stage: page.meta['stage'] ?? '',
    passage: passage(words, title, page.anchors, found),
    sections: sections(words, page.anchors, found),
  };
}
