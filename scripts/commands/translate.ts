import { join, relative } from 'node:path';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { readText } from '../../src/library/files.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { isLocale, LOCALE_NAMES, type Locale } from '../../src/model/locale.ts';
import { articleNamed } from '../article-named.ts';
import { changeFile } from '../content-file.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { canAsk, type Prompt, withPrompt } from '../prompt/prompt.ts';
import { readContent } from '../read-content.ts';
import { beginTranslation } from '../translate/begin.ts';
import { catchUp } from '../translate/catch-up.ts';
import { earlierText } from '../translate/earlier-text.ts';
import { finishTranslation } from '../translate/finish.ts';
import { markChange, SIGNIFICANCES, significanceFrom } from '../translate/mark-change.ts';
import { changesAsText, statusAsText } from '../translate/report.ts';
import { type LocaleStatus, sourceOf, statusOf } from '../translate/status.ts';

const HELP = `Translates an article, and keeps its translations up with it.

  npm run translate -- ID [options]

  ID                 the id of the article, or its file; alone, it says where the article stands in each language
  --to LOCALE        begin it in that language, each text a blank below its source, which no page shows;
                     where it is there and stale: show what changed since, beside the translation
  --done             the translation says what its source says: the sources beside it are taken out
  --title TITLE      the title in the other language; the file is named after it
  --changed HOW      the meaning of the source has changed: ${Object.keys(SIGNIFICANCES).join(', ')}. Only major
                     makes translations stale; of a typo nothing is recorded
  --what TEXT        with --changed: what is different now, for whoever translates
  --from LOCALE      the language of the source (else what the others were translated from)
${CONTENT_HELP}

Exit code 0: done. 1: something is left to write, or a file is in the way. 2: the command could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  to: { type: 'string' },
  done: { type: 'boolean', default: false },
  title: { type: 'string' },
  changed: { type: 'string' },
  what: { type: 'string' },
  from: { type: 'string' },
} as const;

interface Job {
  library: Library;
  now: string;
  id: string;
  source: Article;
  statuses: readonly LocaleStatus[];
}

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [name, ...others] = positionals;
  if (!name || others.length > 0)
    throw new Error(
      `Expected one article: npm run translate -- ID. What waits to be translated: npm run today -- --all`,
    );
  const { changed, what, to, done, title } = values;
  if (changed !== undefined && (to !== undefined || done))
    throw new Error('Unexpected --changed with --to or --done, expected one of them: the change is of the source.');
  if (done && to === undefined) throw new Error('Expected --to with --done, to say which translation is done.');
  if (what !== undefined && changed === undefined) throw new Error('Expected --changed with --what.');
  const significance = changed === undefined ? undefined : significanceFrom(changed);

  const settings = settingsFrom(values);
  const { now } = settings;
  const library = await readContent(settings);
  if (!library) return 1;
  const { all: articles } = articleNamed(name, library);
  const source = sourceOf(articles, localeNamed('from', values.from, library));
  const statuses = statusOf(articles, source, library.site.locales);
  const job: Job = { library, now, id: source.id, source, statuses };
  if (significance) {
    await markChange(source, significance, { what, now, library, statuses });
    return 0;
  }
  const locale = localeNamed('to', to, library);
  if (locale) return translate(job, locale, done, title);
  console.log(statusAsText(job.id, source, statuses));
  return canAsk() ? withPrompt((prompt) => lead(prompt, job)) : 0;
}

function localeNamed(option: string, value: string | undefined, { site }: Library): Locale | undefined {
  if (value === undefined) return undefined;
  if (isLocale(value) && site.locales.includes(value)) return value;
  throw new Error(`Unexpected --${option} “${value}”, expected one of ${site.locales.join(', ')}.`);
}

/** Asks what is to be done with an article whose languages were just listed. */
async function lead(prompt: Prompt, job: Job): Promise<number> {
  const { statuses, now, library, source } = job;
  const open = statuses.filter(({ state }) => ['missing', 'stale', 'behind'].includes(state));
  const choices = [
    ...open.map(({ locale, state }) => ({ name: locale, meaning: `${LOCALE_NAMES[locale]}: ${state}` })),
    { name: 'changed', meaning: `what ${LOCALE_NAMES[source.locale]} says has changed` },
    { name: 'nothing', meaning: 'leave it as it is' },
  ];
  const chosen = await prompt.choose('What is to be done?', choices);
  if (chosen === 'nothing') return 0;
  if (chosen === 'changed') {
    const named = Object.entries(SIGNIFICANCES).map(([name, meaning]) => ({ name, meaning }));
    const significance = significanceFrom(await prompt.choose('How much does the change mean?', named));
    const what = significance === 'typo' ? '' : await prompt.ask('What is different now? (Enter: leave it out)');
    await markChange(source, significance, { what, now, library, statuses });
    return 0;
  }
  const status = statuses.find(({ locale }) => locale === chosen);
  if (!status) return 0;
  const title =
    status.state === 'missing' ? await prompt.ask(`Title in ${LOCALE_NAMES[status.locale]} (Enter: later)`) : '';
  return translate(job, status.locale, false, title || undefined);
}

async function translate(job: Job, locale: Locale, done: boolean, title: string | undefined): Promise<number> {
  const { library, now, id, source, statuses } = job;
  if (locale === source.locale) throw new Error(`Unexpected --to ${locale}: ${source.file} is the source.`);
  const status = statuses.find((each) => each.locale === locale);
  const article = status?.article;
  if (!status || !article) {
    const unread = library.problems.filter(({ file, severity }) => severity === 'error' && isIn(locale, file));
    if (unread.length > 0) {
      console.error(stylish({ problems: unread }, { dir: library.dir, colour: false }));
      console.error(`What cannot be read in ${locale} may be the translation of ${id}: mend that first.`);
      return 1;
    }
    if (done) throw new Error(`Unexpected --done: there is no translation of ${id} in ${locale} yet.`);
    return beginTranslation(source, locale, library, { now, title });
  }
  if (done) return finishTranslation(article, source.locale, library, now);
  if (status.state === 'stale' || status.state === 'behind') return follow(article, status.changes, source, library);
  console.log(statusAsText(id, source, [status]));
  return status.state === 'draft' ? 1 : 0;
}

/** Shows what changed in the source since, and puts that beside the translation. */
async function follow(
  article: Article,
  changes: Article['changes'],
  source: Article,
  { dir }: Library,
): Promise<number> {
  const path = join(dir, article.file);
  const earlier = await earlierText(join(dir, source.file), article.translated?.at ?? '');
  const caught = catchUp(source, earlier, readText(path).text);
  console.log(`${relative('', join(dir, source.file))} has changed since ${article.file} was translated from it:`);
  console.log(changesAsText(article, changes, caught.changes));
  const isBeside = await changeFile(path, () => caught.text);
  console.log(
    `\n${isBeside ? `What it says now stands in ${relative('', path)}, above each block that follows it.` : ''}`.trimEnd(),
  );
  console.log(`When the translation says it too: npm run translate -- ${article.id} --to ${article.locale} --done`);
  return 0;
}

function isIn(locale: Locale, file: string): boolean {
  return file.startsWith(`articles/${locale}/`);
}
