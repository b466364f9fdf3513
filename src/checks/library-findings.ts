import { frontmatterOf } from '../library/read-article.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { hasKept, type Save, savesBetween } from '../model/saves.ts';
import { problemOf, type TextFindings } from './article-checks.ts';
import type { LibraryRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { RuleSettings } from './settings/rule-settings.ts';

const LIBRARY_RULES = RULES.filter((rule) => rule.scope === 'library');

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
    const saves = this.#last?.now === now ? savesBetween(this.#last.library, library) : undefined;
    const found = new Map<LibraryRule, readonly Problem[]>();
    for (const rule of LIBRARY_RULES) {
      const before = this.#last?.found.get(rule);
      if (before && saves?.every((save) => saysTheSame(rule, before, save))) found.set(rule, before);
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

/** Whether a rule has no more to say than before of an article that was saved. Where it was told of, its lines may be others. */
function saysTheSame({ reads }: LibraryRule, found: readonly Problem[], save: Save): boolean {
  if (!reads || !hasKept(reads, save)) return false;
  const [before, after] = save;
  return frontmatterOf(before.source) === frontmatterOf(after.source) || !found.some(({ file }) => file === after.file);
}
