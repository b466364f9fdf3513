import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite, UnprovenPage } from '../../built/built-site.ts';

/** Something that html-validate finds in a page. */
export interface MarkupFault {
  file: string;
  /** The rule of html-validate. */
  rule: string;
  /** Its words. */
  reason: string;
  /** Where it is in the page, as an index in its text. */
  offset: number;
  /** The page. */
  html: string;
}

/** What the standard asks for, without matters of style. */
export const PRESET = 'html-validate:standard';

/**
 * Exceptions from it: a plain `>` or `&` in a text is sound HTML by the standard, and readers of an article about
 * a menu see “Settings > Cards” as it was written. References that are none are told by another rule.
 */
export const EXCEPTIONS = { 'no-raw-characters': 'off' } as const;

/**
 * Validates what must be of the pages that may hold something new: those that are odd, and then one after another
 * those with most constructs that no validated page has, until none is left. What they hold is sound from then on.
 */
export async function markupFaults(site: BuiltSite): Promise<MarkupFault[]> {
  const { sound, unproven } = site;
  if (unproven.length === 0) return [];
  const { HtmlValidate, StaticConfigLoader } = await import('html-validate');
  const loader = new StaticConfigLoader({ root: true, extends: [PRESET], rules: EXCEPTIONS });
  const validator = new HtmlValidate(loader);
  const faults: MarkupFault[] = [];
  const judge = async ({ file, constructs }: UnprovenPage) => {
    const html = readFileSync(join(site.dir, file), 'utf8');
    const { results } = await validator.validateString(html, file);
    const found = results.flatMap(({ messages }) => messages).filter(({ severity }) => severity === 2);
    for (const { ruleId: rule, message: reason, offset } of found) faults.push({ file, rule, reason, offset, html });
    // A page with a fault proves nothing: what is wrong in it may be wrong in others too.
    if (found.length === 0) for (const construct of constructs) sound.add(construct);
    return found.length;
  };
  for (const page of unproven) if (page.isOdd) await judge(page);
  const newsOf = ({ constructs }: UnprovenPage) => constructs.filter((construct) => !sound.has(construct)).length;
  const left = unproven.filter(({ isOdd }) => !isOdd);
  for (let faulty = 0; left.length > 0 && faulty < MOST_FAULTY; ) {
    const news = left.map(newsOf);
    const most = Math.max(...news);
    if (most === 0) break;
    const [page] = left.splice(news.indexOf(most), 1);
    if (page && (await judge(page)) > 0) faulty++;
  }
  return faults;
}

/** A fault in a template is in every page: so many are enough to tell. */
const MOST_FAULTY = 20;
