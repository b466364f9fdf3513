import { join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { codeDigest } from '../library/code-digest.ts';
import { LineCache } from '../library/line-cache.ts';
import type { Surroundings } from '../library/read-library.ts';
import type { Article } from '../model/library.ts';
import type { Section } from './answer-index.ts';
import { readSections } from './read-sections.ts';

/** The code that reads sections. */
const FOLDERS = ['answers', 'library', 'model'];

const known = new WeakMap<Article, readonly Section[]>();

/** What an article says, by heading and sentence; read now, unless it was read ahead. */
export function sectionsOf(article: Article, around: Pick<Surroundings, 'site' | 'snippets'>): readonly Section[] {
  return known.get(article) ?? readSections(article, article.locale, around);
}

/**
 * Reads what articles say while their trees are at hand, and keeps it from one build to the next: to parse each
 * once more for its index took as long as to check it.
 */
export class KeptSections {
  readonly #cache: LineCache<Section[]>;
  #around: { surroundings: Surroundings; digest: string } | undefined;

  private constructor(cache: LineCache<Section[]>) {
    this.#cache = cache;
  }

  /** Opens what the last build left in `cacheDir`. */
  static async open(cacheDir: string): Promise<KeptSections> {
    return new KeptSections(new LineCache(join(cacheDir, 'sections.ndjson'), await codeDigest(FOLDERS)));
  }

  /** Reads an article that is going into the index; each is read once. */
  ahead(article: Article, surroundings: Surroundings): void {
    if (article.draft) return;
    const digest = digestOf(article.file, article.digest, this.#digestOf(surroundings));
    known.set(
      article,
      this.#cache.get(digest, () => readSections(article, article.locale, surroundings)),
    );
  }

  /** Keeps what was read, for the next build. */
  close(): void {
    this.#cache.close();
  }

  /** Of all that is shown in articles and stands elsewhere. */
  #digestOf(surroundings: Surroundings): string {
    if (this.#around?.surroundings !== surroundings) {
      const { site, snippets } = surroundings;
      const digest = digestOf(JSON.stringify(site.variables), ...snippets.map(({ file, source }) => file + source));
      this.#around = { surroundings, digest };
    }
    return this.#around.digest;
  }
}
