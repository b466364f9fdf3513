import { frontmatterOf } from '../library/read-article.ts';
import type { Article, Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { problemOf, type TextFindings } from './article-checks.ts';
import type { LibraryRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { RuleSettings } from './settings/rule-settings.ts';

const LIBRARY_RULES = RULES.filter((rule) => rule.scope === 'library');

/** What any rule may read of an article: where it stands. */
export const PLACE = ['id', 'file', 'locale', 'slug', 'title', 'stage', 'personas', 'draft'] as const;

interface LastGate {
  library: Library;
  now: string;
  found: ReadonlyMap<LibraryRule, readonly Problem[]>;
}

/**
 * What the rules about the whole find. While one writes, a gate follows another, and most rules would find what they
 * found: one that says what it `reads` is asked again only where that has changed.
 */
export class LibraryFindings {
  #last: LastGate | undefined;

  async in(library: Library, now: string, settings: RuleSettings, texts: TextFindings): Promise<Problem[]> {
    const changes = this.#last?.now === now ? changedArticles(this.#last.library, library) : undefined;
    const found = new Map<LibraryRule, readonly Problem[]>();
    for (const rule of LIBRARY_RULES) {
      const before = this.#last?.found.get(rule);
      if (before && changes?.every((change) => saysTheSame(rule, before, change))) found.set(rule, before);
      else {
        const noteOf = texts.notes(rule, library, settings);
        const findings = await rule.check(library, now, settings.options(rule), noteOf);
        found.set(
          rule,
          findings.map((finding) => problemOf(rule, finding.file, finding)),
        );
      }
    }
    this.#last = { library, now, found };
    return [...found.values()].flat();
  }
}

/** An article before it was saved, and after. */
type Change = readonly [Article, Article];

/** The articles that were saved; nothing where more than their text has changed. */
function changedArticles(before: Library, after: Library): Change[] | undefined {
  const { articles: earlier, problems: told, ...recordsBefore } = before;
  const { articles, problems, ...records } = after;
  const isSame = Object.entries(records).every(
    ([name, record]) => record === recordsBefore[name as keyof typeof records],
  );
  if (!isSame || earlier.length !== articles.length || told.length + problems.length > 0) return undefined;
  const changes: Change[] = [];
  for (const [index, article] of articles.entries()) {
    const other = earlier[index] as Article;
    if (other === article) continue;
    if (!areAlike(other, article, PLACE)) return undefined;
    changes.push([other, article]);
  }
  return changes;
}

/** Whether a rule has no more to say than before of an article that was saved. Where it was told of, its lines may be others. */
function saysTheSame({ reads }: LibraryRule, found: readonly Problem[], [before, after]: Change): boolean {
  if (!reads || !areAlike(before, after, reads)) return false;
  return frontmatterOf(before.source) === frontmatterOf(after.source) || !found.some(({ file }) => file === after.file);
}

function areAlike(before: Article, after: Article, fields: readonly (keyof Article)[]): boolean {
  return fields.every((field) => JSON.stringify(before[field]) === JSON.stringify(after[field]));
}
