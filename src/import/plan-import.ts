import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import type { Locale } from '../model/locale.ts';
import { AddressBook, linkedFragments } from './address-book.ts';
import type { ArticleReport, Outcome } from './article-report.ts';
import { type ConvertedBody, convertBody } from './body/convert-body.ts';
import { composeHead, type Frame } from './content/compose.ts';
import { splitArticle } from './content/split-article.ts';
import type { Target } from './content/target.ts';
import type { Guesser } from './guess/guess.ts';
import { type ImportedArticle, importKey } from './import-map.ts';
import type { ImportPlan } from './import-plan.ts';
import type { Journal, JournalEntry } from './journal.ts';
import { draftAlt, MediaStore } from './media-store.ts';
import { mintId, mintSlug } from './mint.ts';
import { Notes } from './notes.ts';
import { reviewDays } from './review-days.ts';
import { withSoundFragments } from './sound-fragments.ts';
import type { SourceArticle, SourceFault, SourceSet } from './source-article.ts';

/** Raise it when the same source would become another article, so that those nobody edited are made anew. */
const CONVERTER = '1';

export interface PlanOptions {
  /** The content folder. */
  dir: string;
  target: Target;
  guesser: Guesser;
  /** What the guesses hang on: articles are made anew when it changes. */
  rulesDigest: string;
  publish: boolean;
  /** Whether the source wins over editors. */
  force: boolean;
  /** Whether editors win over the source, once and for all of this change. */
  keepMine: boolean;
  /** An ISO date. */
  now: string;
  before: readonly ImportedArticle[];
  journal: Journal;
  progress: (done: number, of: number) => void;
}

/** Plans an import: what is new, what has changed, and what an editor has made their own. Writes nothing. */
export async function planImport(set: SourceSet, options: PlanOptions): Promise<ImportPlan> {
  const faults = [...set.faults];
  const articles = onePerLanguage(set.articles, faults);
  const places = placesOf(articles, options);
  const book = new AddressBook({ ...set, articles }, (article) => places.get(article)?.id ?? '');
  const fragments = linkedFragments(articles);
  const hidden = new Set(
    articles.flatMap((article) => (article.hidden ? [`${places.get(article)?.id} ${article.locale}`] : [])),
  );
  const media = new MediaStore(set);
  const groups = Map.groupBy(articles, ({ key }) => key);
  const days = reviewDays(articles);
  const known = new Map(options.before.map((entry) => [importKey(entry), entry]));
  const map = new Map(known);
  const plan: ImportPlan = {
    files: new Map(),
    media: media.files,
    journal: new Map(),
    map: [],
    outcomes: new Map(),
    reports: [],
    faults,
    placed: [],
  };
  const frame = frameOf(options.target);

  let done = 0;
  for (const article of articles) {
    const place = places.get(article) as Place;
    const key = importKey({ from: article.key, in: article.locale });
    const before = known.get(key);
    const digest = digestOf(
      CONVERTER,
      options.rulesDigest,
      options.publish ? 'publish' : 'draft',
      JSON.stringify(article),
    );
    const current = currentText(options.dir, place.file);
    options.progress(++done, articles.length);
    if (before?.source === digest && !options.force) {
      plan.outcomes.set(key, current === undefined && !options.journal.has(place.file) ? 'deleted' : 'unchanged');
      plan.placed.push({ article, entry: before });
      if (current !== undefined || !options.journal.has(place.file)) continue;
    }
    const notes = new Notes();
    const translations = groups.get(article.key) ?? [article];
    const guess = options.guesser.guess(translations, translations.every(hasSteps));
    const body = await convertBody(
      article,
      {
        findLink: (href) => {
          const target = book.find(href, article);
          // Readers of a published page cannot follow a link to a draft, and could not before.
          const isHidden = target?.to === 'article' && hidden.has(`${target.id} ${article.locale}`);
          return options.publish && !article.hidden && isHidden ? undefined : target;
        },
        placeMedia: (href, line) => media.place(href, article, line, notes),
        draftAlt: (src) => draftAlt(src, article.title || article.name),
        isLinkedTo: (fragment) => fragments.has(fragment),
      },
      notes,
    );
    const on = before?.on ?? options.now;
    const draft = Boolean(article.hidden) || !options.publish;
    const head = composeHead(
      article,
      body,
      { id: place.id, guess, on, reviewIn: days.get(article) ?? 0, draft },
      frame,
    );
    const made = { head, body: `\n${body.text}` };
    const entry: ImportedArticle = {
      from: article.key,
      in: article.locale,
      id: place.id,
      file: place.file,
      on,
      source: digest,
      head: digestOf(made.head),
      body: digestOf(made.body),
    };
    const { outcome, text, next } = settle({
      made,
      entry,
      before,
      current,
      journal: options.journal.get(place.file),
      options,
    });
    plan.outcomes.set(key, outcome);
    plan.placed.push({ article, entry: next ?? entry });
    if (next) map.set(key, next);
    plan.reports.push(reportOf(article, place, body, notes));
    if (text !== undefined) {
      const file = outcome === 'edited' ? besideOf(place.file) : place.file;
      plan.files.set(file, text);
      if (outcome !== 'edited') {
        const written = splitArticle(text);
        const arrives = options.journal.get(file)?.arrives ?? (isPublished(text) && !isPublished(current));
        plan.journal.set(file, {
          key,
          head: digestOf(written.head),
          body: digestOf(written.body),
          ...(arrives && { arrives }),
        });
      }
    }
  }
  await withSoundFragments(plan, map, options.dir);
  plan.map = [...map.values()];
  return plan;
}

interface Place {
  id: string;
  file: string;
}

/** Of what a source names twice in one language, the first counts. Sorted, so that each run goes the same way. */
function onePerLanguage(articles: readonly SourceArticle[], faults: SourceFault[]): SourceArticle[] {
  const found = new Map<string, SourceArticle>();
  for (const article of articles) {
    const key = importKey({ from: article.key, in: article.locale });
    const first = found.get(key);
    if (first)
      faults.push({
        place: article.place,
        line: 1,
        sentence: `Unexpected second article ${article.key} in ${article.locale}, expected one: ${first.place} was taken.`,
      });
    else found.set(key, article);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, article]) => article);
}

/** Gives every article its id and its file: those that it had, else new ones that nobody has. */
function placesOf(
  articles: readonly SourceArticle[],
  { target, before, journal }: PlanOptions,
): Map<SourceArticle, Place> {
  const known = new Map(before.map((entry) => [importKey(entry), entry]));
  const ids = new Map(before.map(({ from, id }) => [from, id]));
  const own = new Set([...before.map(({ file }) => file), ...journal.keys()]);
  const others = [...target.articles].filter(([file]) => !own.has(file));
  const takenIds = new Set([...ids.values(), ...others.map(([, { id }]) => id)]);
  const takenSlugs = new Set([
    ...before.map(({ in: locale, file }) => slugKey(locale, file)),
    ...others.map(([file, { locale }]) => slugKey(locale, file)),
  ]);
  const moved = new Map([...target.articles].map(([file, { id, locale }]) => [`${id} ${locale}`, file]));
  const places = new Map<SourceArticle, Place>();
  for (const article of articles) {
    const { key, locale, name } = article;
    let id = ids.get(key);
    if (id === undefined) {
      id = mintId(key, (candidate) => takenIds.has(candidate));
      takenIds.add(id);
      ids.set(key, id);
    }
    let file = known.get(importKey({ from: key, in: locale }))?.file;
    // An editor may have given it another name, or another folder.
    if (file && !target.articles.has(file)) file = moved.get(`${id} ${locale}`) ?? file;
    if (!file) {
      const slug = mintSlug(name, id, (candidate) => takenSlugs.has(`${locale}/${candidate}`));
      takenSlugs.add(`${locale}/${slug}`);
      file = `articles/${locale}/${slug}.mdx`;
    }
    places.set(article, { id, file });
  }
  return places;
}

function slugKey(locale: Locale, file: string): string {
  return `${locale}/${file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length).toLowerCase()}`;
}

function currentText(dir: string, file: string): string | undefined {
  try {
    return readFileSync(join(dir, file), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a text of an article is one that readers see. */
function isPublished(text: string | undefined): boolean {
  return text !== undefined && !/^draft: *true\b/m.test(splitArticle(text).head);
}

interface Settling {
  made: { head: string; body: string };
  entry: ImportedArticle;
  before: ImportedArticle | undefined;
  current: string | undefined;
  journal: JournalEntry | undefined;
  options: Pick<PlanOptions, 'force' | 'keepMine'>;
}

/** Who wins: the source over what it wrote itself, an editor over the source; nobody is overruled in silence. */
function settle({ made, entry, before, current, journal, options }: Settling): {
  outcome: Outcome;
  text?: string;
  next?: ImportedArticle;
} {
  const whole = made.head + made.body;
  if (!before) return { outcome: 'new', text: whole, next: entry };
  if (current === undefined) {
    if (options.force || journal) return { outcome: 'updated', text: whole, next: entry };
    return options.keepMine
      ? { outcome: 'deleted', next: { ...before, source: entry.source } }
      : { outcome: 'deleted' };
  }
  const now = splitArticle(current);
  const isOurs = (part: 'head' | 'body') => [before[part], journal?.[part], entry[part]].includes(digestOf(now[part]));
  const head = isOurs('head') || options.force ? made.head : now.head;
  if (isOurs('body') || options.force) return { outcome: 'updated', text: head + made.body, next: entry };
  if (entry.body === before.body) return { outcome: 'updated', text: head + now.body, next: entry };
  if (options.keepMine) return { outcome: 'unchanged', next: { ...before, source: entry.source, body: entry.body } };
  return { outcome: 'edited', text: whole };
}

/** Where the source’s new text waits for an editor who has changed the old one. */
function besideOf(file: string): string {
  return file.replace(/^articles\//, 'import/beside/');
}

const STEPS = /<ol[\s>]|^\s{0,3}[12][.)]\s+\S/gim;

function hasSteps({ body }: SourceArticle): boolean {
  const [first, second] = body.match(STEPS) ?? [];
  return Boolean(second) || Boolean(first?.startsWith('<'));
}

function reportOf(
  article: SourceArticle,
  { id, file }: Place,
  { kept }: ConvertedBody,
  { changed, dropped }: Notes,
): ArticleReport {
  const { key, locale, place, hidden } = article;
  return { from: key, in: locale, place, id, file, kept, changed, dropped, ...(hidden && { hidden }) };
}

function frameOf({ journey, goals, people }: Target): Frame {
  const [first, second = first] = people;
  const stages = new Map(journey.stages.map((stage) => [stage.id, stage.goals[0]]));
  const person = first?.id ?? '';
  return {
    personas: journey.personas,
    owner: person,
    author: person,
    reviewer: second?.id ?? person,
    goalOf: (stage) => stages.get(stage) ?? goals[0]?.id ?? '',
  };
}
