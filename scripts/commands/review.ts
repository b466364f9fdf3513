import { join, relative } from 'node:path';
import { addMonths } from '../../src/checks/dates.ts';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { LOCALE_NAMES } from '../../src/model/locale.ts';
import type { Problem } from '../../src/model/problem.ts';
import { articleNamed } from '../article-named.ts';
import { changeFile } from '../content-file.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, localeFrom, readOptions, settingsFrom } from '../options.ts';
import { canAsk, type Prompt, withPrompt } from '../prompt/prompt.ts';
import { readContent } from '../read-content.ts';
import { errorsAfter, type Verdict, withReview } from '../review/outcome.ts';
import { type ReviewQuestion, reviewQuestions } from '../review/questions.ts';
import { articleAsText } from '../review/show-article.ts';

const HELP = `Shows an article as its reader sees it, with what the gate finds in it, and asks the reviewer three things:
does it solve the customer’s problem? does it help and recommend what comes next? is it warm and human?
Three times yes, and the article says who reviewed it today, and when it is due again: 12 months from now.
While the gate finds an error in it, nobody is asked, and nothing is written.

  npm run review -- ID [options]

  ID                 the id of the article, or its file
  --locale LOCALE    which of its languages
  --reviewer ID      who reviews, from people.yaml; not the author (else the reviewer whom the article names)
  --solves, --next, --warm yes|no   the answers, for scripts
  --yes              yes to all three
${CONTENT_HELP}

Exit code 0: reviewed. 1: not, and nothing was written. 2: the command could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  locale: { type: 'string' },
  reviewer: { type: 'string' },
  solves: { type: 'string' },
  next: { type: 'string' },
  warm: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

type Answers = Partial<Record<ReviewQuestion['option'], boolean>>;

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const [name, ...others] = positionals;
  if (!name || others.length > 0)
    throw new Error('Expected one article: npm run review -- ID. What is due is named by: npm run today -- --all');
  const said = answersFrom(values);
  const settings = settingsFrom(values);
  const { cacheDir, now } = settings;
  const library = await readContent(settings);
  if (!library) return 1;
  const locale = localeFrom(values.locale, library);
  const { all, one } = articleNamed(name, library);
  const articles = locale ? all.filter((article) => article.locale === locale) : one ? [one] : all;
  if (articles.length === 0) throw new Error(`Unexpected --locale ${locale}: ${name} is not there in it.`);
  const isAsked = canAsk() && !values.yes;
  const review = async (prompt: Prompt | undefined): Promise<number> => {
    const article = await oneOf(articles, name, prompt);
    const colour = Boolean(process.stdout.isTTY) && !process.env['NO_COLOR'];
    console.log(await articleAsText(article, library, { now, cacheDir, colour }));
    const reviewer = await reviewerFrom(values.reviewer, article, library, prompt);
    const verdict: Verdict = { reviewer, reviewed: now, review: addMonths(now, 12) };
    const errors = await errorsAfter(article, verdict, library, cacheDir);
    if (errors.length > 0) return refuse(article, library, errors, colour);
    const questions = reviewQuestions(article, library);
    const answers = prompt ? await askAll(prompt, questions, said) : said;
    return decide(article, library, { questions, answers, verdict });
  };
  return isAsked ? withPrompt(review) : review(undefined);
}

function answersFrom(values: { solves?: string; next?: string; warm?: string; yes?: boolean }): Answers {
  const answer = (option: ReviewQuestion['option']): Answers => {
    const value = values[option];
    if (value === undefined) return values.yes ? { [option]: true } : {};
    if (value === 'yes' || value === 'no') return { [option]: value === 'yes' };
    throw new Error(`Unexpected --${option} “${value}”, expected yes or no.`);
  };
  return { ...answer('solves'), ...answer('next'), ...answer('warm') };
}

async function oneOf(articles: readonly Article[], name: string, prompt: Prompt | undefined): Promise<Article> {
  const [first, ...others] = articles.toSorted((a, b) => a.review.localeCompare(b.review));
  if (first && others.length === 0) return first;
  const choices = [first, ...others].flatMap((article) =>
    article ? [{ name: article.locale, meaning: `${LOCALE_NAMES[article.locale]}: due ${article.review}` }] : [],
  );
  if (!prompt)
    throw new Error(
      `Expected --locale, one of ${choices.map((each) => each.name).join(', ')}: ${name} is there in each.`,
    );
  const chosen = await prompt.choose('In which language do you review it?', choices);
  return articles.find(({ locale }) => locale === chosen) ?? oneOf(articles, name, prompt);
}

/** Who reviews. Throws where that is nobody known, or the author. */
async function reviewerFrom(
  named: string | undefined,
  { author, reviewer, file }: Article,
  { people }: Library,
  prompt: Prompt | undefined,
): Promise<string> {
  const others = people
    .filter(({ id }) => id !== author)
    .toSorted((a, b) => Number(b.id === reviewer) - Number(a.id === reviewer));
  const ids = others.map(({ id }) => id);
  if (named === undefined && prompt && others.length > 1)
    return prompt.choose(
      'Who are you?',
      others.map(({ id, name }) => ({ name: id, meaning: name })),
    );
  const who = named ?? (prompt ? (ids[0] ?? reviewer) : reviewer);
  if (ids.includes(who)) return who;
  const why = who === author ? `who wrote ${file}, ` : '';
  throw new Error(
    `Unexpected reviewer “${who}”, ${why}expected one of ${ids.join(', ') || 'people.yaml, besides the author'}.`,
  );
}

async function askAll(prompt: Prompt, questions: readonly ReviewQuestion[], said: Answers): Promise<Answers> {
  const answers = { ...said };
  for (const { option, text } of questions) answers[option] ??= await prompt.agrees(text);
  return answers;
}

/** Nobody is asked to vouch for what the gate refuses. */
function refuse({ file, id, locale }: Article, { dir }: Library, errors: readonly Problem[], colour: boolean): number {
  const number = errors.length === 1 ? 'an error stands' : `${errors.length} errors stand`;
  console.log(`Not reviewed, and nothing was written: ${number} in ${relative('', join(dir, file))}.`);
  console.log(stylish({ problems: errors }, { dir, colour }));
  console.log('Mend what the gate names; npm run check -- --fix mends some of it.');
  console.log(`Then again: npm run review -- ${id} --locale ${locale}`);
  return 1;
}

interface Decision {
  questions: readonly ReviewQuestion[];
  answers: Answers;
  verdict: Verdict;
}

async function decide(
  { file, id, locale, author, draft }: Article,
  { dir, people }: Library,
  { questions, answers, verdict }: Decision,
): Promise<number> {
  const open = questions.filter(({ option }) => answers[option] === undefined);
  if (open.length > 0)
    throw new Error(
      `Expected ${open.map(({ option }) => `--${option} yes|no`).join(', ')}, or --yes. In a terminal, it asks.`,
    );
  const path = join(dir, file);
  const no = questions.filter(({ option }) => !answers[option]);
  if (no.length > 0) {
    const name = people.find((person) => person.id === author)?.name ?? author;
    console.log(`Not reviewed, and nothing was written. For ${name}, in ${relative('', path)}:`);
    for (const { otherwise } of no) console.log(`  - ${otherwise}`);
    console.log(`Then again: npm run review -- ${id} --locale ${locale}`);
    return 1;
  }
  await changeFile(path, (text) => withReview(text, verdict));
  const { reviewer, reviewed, review } = verdict;
  console.log(`${relative('', path)}: reviewed ${reviewed} by ${reviewer}, due again ${review}.`);
  if (draft) console.log('It is a draft still: take out “draft: true” to publish it.');
  return 0;
}
