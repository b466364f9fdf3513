import { posix } from 'node:path';
import { encodePath } from '../../model/hrefs.ts';
import { LOCALES } from '../../model/locale.ts';
import type { SourceArticle, SourceFault, SourceSet } from '../source-article.ts';
import type { Attachments } from './attachments.ts';

/** What is the same in every article of a helpdesk: HTML, in no file of its own. */
export const HELPDESK_FORM = { form: 'html', firstLine: 1, file: '', questions: [] } as const;

export const DRAFT = 'it is a draft at its source';

/** The path of a published address as the ledger has it; none where there is no address. */
export function addressOf(url: string | undefined): string[] {
  if (!url || !URL.canParse(url, 'http://source.invalid')) return [];
  const { pathname } = new URL(url, 'http://source.invalid');
  try {
    const clean = posix.normalize(`${decodeURIComponent(pathname)}/`).replace(/\/+$/, '/');
    return clean === '/' ? [] : [encodePath(clean)];
  } catch {
    return [];
  }
}

/** Gathers articles, and says once of each language that we do not speak how many stay behind. */
export class HelpdeskArticles {
  readonly articles: SourceArticle[] = [];
  readonly hosts: Set<string>;
  readonly faults: SourceFault[];
  readonly #unspoken = new Map<string, number>();
  readonly #place: string;

  constructor(place: string, hosts: ReadonlySet<string>, faults: readonly SourceFault[]) {
    this.#place = place;
    this.hosts = new Set(hosts);
    this.faults = [...faults];
  }

  add(article: SourceArticle): void {
    this.articles.push(article);
  }

  leaveBehind(language: string): void {
    this.#unspoken.set(language, (this.#unspoken.get(language) ?? 0) + 1);
  }

  addHost(url: string | undefined): void {
    if (url && URL.canParse(url)) this.hosts.add(new URL(url).host);
  }

  /** All that was gathered. Throws where nothing was. */
  set(attachments: Attachments): SourceSet {
    const unspoken = [...this.#unspoken].map(
      ([language, count]): SourceFault => ({
        place: this.#place,
        line: 1,
        sentence: `Unexpected language “${language}”, expected one of ${LOCALES.join(', ')}: ${count} articles stay behind.`,
      }),
    );
    if (this.articles.length === 0 && this.faults.length + unspoken.length === 0)
      throw new Error(`Unexpected export without articles, expected ${this.#place} to give some.`);
    return {
      articles: this.articles,
      faults: [...this.faults, ...unspoken],
      hosts: this.hosts,
      fileAt: (href) => attachments.find(href),
    };
  }
}
