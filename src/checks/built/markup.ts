import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuiltSite, UnprovenPage } from '../../built/built-site.ts';
import { writeWhole } from '../../library/write-whole.ts';

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

/** Constructs that have been found sound, and by which version of html-validate. */
export interface SoundMarkup {
  validator: string;
  constructs: readonly string[];
}

const SHIPPED = new URL('./sound-markup.json', import.meta.url);

/**
 * What was found sound on the pages of the demo and of help centres with a sign and with tables of their own, when
 * these were last looked through: without it, each first build would load html-validate, and validate the same
 * thirty kinds of page again, at some 30 ms each. It is nothing under another version of
 * html-validate. `npm run check -- --built --record-markup` writes it.
 */
function shippedMarkup(): SoundMarkup {
  const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8')) as SoundMarkup;
  return shipped.validator === validatorVersion() ? shipped : { ...shipped, constructs: [] };
}

/** Writes down what is known to be sound now, for all first builds to come. */
export async function recordMarkup({ sound, constructs }: BuiltSite): Promise<void> {
  const found: SoundMarkup = {
    validator: validatorVersion(),
    constructs: [...sound].map((construct) => constructs.textOf(construct)).sort(),
  };
  await writeWhole(fileURLToPath(SHIPPED), `${JSON.stringify(found, null, 2)}\n`);
}

function validatorVersion(): string {
  const { version } = createRequire(import.meta.url)('html-validate/package.json') as { version: string };
  return version;
}

/**
 * Validates what must be of the pages that may hold something new: those that are odd, and then one after another
 * those with most constructs that no validated page has, until none is left. What they hold is sound from then on.
 */
export async function markupFaults(site: BuiltSite): Promise<MarkupFault[]> {
  const { sound, unproven } = site;
  if (unproven.length === 0) return [];
  for (const text of shippedMarkup().constructs) sound.add(site.constructs.numberOf(text));
  if (unproven.every((page) => !page.isOdd && newsOf(page, sound) === 0)) return [];
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
  const left = unproven.filter(({ isOdd }) => !isOdd);
  for (let faulty = 0; left.length > 0 && faulty < MOST_FAULTY; ) {
    const news = left.map((page) => newsOf(page, sound));
    const most = Math.max(...news);
    if (most === 0) break;
    const [page] = left.splice(news.indexOf(most), 1);
    if (page && (await judge(page)) > 0) faulty++;
  }
  return faults;
}

/** How many constructs of a page are not known to be sound. */
function newsOf({ constructs }: UnprovenPage, sound: ReadonlySet<number>): number {
  let news = 0;
  for (const construct of constructs) if (!sound.has(construct)) news++;
  return news;
}

/** A fault in a template is in every page: so many are enough to tell. */
const MOST_FAULTY = 20;
