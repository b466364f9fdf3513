import { isLocale, LOCALES, type Locale } from '../../src/model/locale.ts';
import { pairedDifference } from '../bench/search/bootstrap.ts';
import { corpusCase } from '../bench/search/corpus-case.ts';
import { OTHERS } from '../bench/search/engines/index.ts';
import { waypost } from '../bench/search/engines/waypost.ts';
import { firstAnswers } from '../bench/search/first-answer.ts';
import { timesInBrowser } from '../bench/search/in-browser.ts';
import { answerCase, knownItemCase, questionCase, standInCase } from '../bench/search/make-case.ts';
import { measure, measureScope } from '../bench/search/measure.ts';
import { Peers } from '../bench/search/peers.ts';
import { halfOf, randomFrom } from '../bench/search/random.ts';
import { readLabelled } from '../bench/search/read-labelled.ts';
import { allAsText, firstAnswerText, type Report } from '../bench/search/report.ts';
import type { SearchCase } from '../bench/search/search-case.ts';
import { withTypo } from '../bench/search/typo.ts';
import { weighFiles } from '../bench/search/weigh-files.ts';
import { readOptions, settingsFrom } from '../options.ts';

const HELP = `Measures the search beside others, on the same articles and the same questions.

  npm run bench:search -- --questions FILE [options]     real questions over a content folder
  npm run bench:search -- --known-item [DIR...]          titles as questions; the articles lose theirs; of
                                                         several folders, one by one and in all
  npm run bench:search -- --stand-ins FILE [options]     an article for each label, from its questions
  npm run bench:search -- --answers FILE.jsonl [options] questions over the answers of all
  npm run bench:search -- --corpus N [options]           titles as questions over N generated articles
  npm run bench:search -- --first-answer [DIR]           a built site in Chromium, on “Fast 4G” (else dist)

  --questions FILE     CSV with the columns text,category; or JSON of lists of [text, label]
  --intents FILE       category → article ids (else intents.yaml of the content folder)
  --content DIR        a content folder, or a folder of Markdown (else $WAYPOST_CONTENT, else src/content)
  --locale LOCALE      the language (else the site's first, or the name of the folder)
  --per N              questions that a stand-in carries (else 5)
  --out-of-scope FILE  questions that no article answers, as for --questions
  --half HALF          only the tune or the report half of the questions, by their hash
  --typo               one random slip a question
  --seed N             for slips and stand-ins (else 1)
  --seeds N            Waypost alone, the mean of the first N seeds
  --browser            ask in Chromium too, its processor slowed four times
  --engines A,B        only these others; none for Waypost alone
  --peers DIR          where the other engines are installed at first use (else .waypost/bench)
  --format FORMAT      text (where left out) or json`;

const OPTIONS = {
  questions: { type: 'string' },
  'known-item': { type: 'boolean', default: false },
  'stand-ins': { type: 'string' },
  answers: { type: 'string' },
  corpus: { type: 'string' },
  intents: { type: 'string' },
  content: { type: 'string' },
  locale: { type: 'string' },
  per: { type: 'string', default: '5' },
  'out-of-scope': { type: 'string' },
  half: { type: 'string' },
  typo: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  seeds: { type: 'string' },
  browser: { type: 'boolean', default: false },
  'first-answer': { type: 'boolean', default: false },
  engines: { type: 'string' },
  peers: { type: 'string', default: '.waypost/bench' },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** What is typed into the demo, in each of its languages, and how often. */
const FIRST_QUESTIONS = {
  en: 'where is my card',
  nb: 'når kommer kortet mitt',
  sv: 'kortet har inte kommit',
  da: 'hvornår kommer mit kort',
};
const RUNS = 3;

type Values = ReturnType<typeof readOptions<typeof OPTIONS>>['values'];

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values['first-answer']) {
    console.log(firstAnswerText(await firstAnswers(positionals[0] ?? 'dist', FIRST_QUESTIONS, RUNS)));
    return 0;
  }
  if (values.seeds) {
    console.log(await meanOfSeeds(values, Number(values.seeds)));
    return 0;
  }
  if (positionals.length > 0 && !values['known-item'])
    throw new Error(`Unexpected “${positionals[0]}”, expected folders with --known-item alone.`);
  const reports: Report[] = [];
  for (const its of positionals.length > 0 ? positionals.map((content) => ({ ...values, content })) : [values]) {
    const searchCase = prepared(await makeCase(its), its);
    if (searchCase.questions.length === 0) throw new Error('There is no question to ask.');
    reports.push(await compare(searchCase, its));
  }
  const [report] = reports;
  console.log(
    values.format === 'json' ? JSON.stringify(reports.length > 1 ? reports : report, null, 2) : allAsText(reports),
  );
  return 0;
}

/** The shares that Waypost reaches, seed by seed and in the mean: one draw of stand-ins is kinder than another. */
async function meanOfSeeds(values: Values, seeds: number): Promise<string> {
  const peers = await Peers.open(values.peers);
  const rows: number[][] = [];
  for (let seed = 1; seed <= seeds; seed++) {
    const its = { ...values, seed: String(seed) };
    const searchCase = prepared(await makeCase(its), its);
    const measured = await measure(waypost.name, await waypost.open(searchCase, peers), searchCase.questions);
    rows.push([measured.top1, measured.top3, measured.top5, measured.nothing]);
  }
  const means = [0, 1, 2, 3].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / seeds);
  const line = (name: string, row: readonly number[]) =>
    [name, ...row.map((share) => share.toFixed(1).padStart(5))].join('  ');
  return [
    'seed  first  top 3  top 5  nothing',
    ...rows.map((row, at) => line(String(at + 1), row)),
    line('mean', means),
  ].join('\n');
}

async function makeCase(values: Values): Promise<SearchCase> {
  const { contentDir } = settingsFrom(values);
  const locale = localeFrom(values.locale);
  if (values.corpus) return corpusCase(Number(values.corpus));
  if (values['stand-ins'])
    return standInCase(values['stand-ins'], Number(values.per), Number(values.seed), values.questions);
  if (values['known-item']) return knownItemCase(contentDir, locale);
  if (values.answers) return answerCase(values.answers, locale ?? 'sv');
  if (values.questions) return questionCase(contentDir, locale, values.questions, values.intents);
  throw new Error(`Expected --questions, --known-item, --stand-ins, --answers or --corpus.\n\n${HELP}`);
}

function localeFrom(value: string | undefined): Locale | undefined {
  if (value === undefined || isLocale(value)) return value;
  throw new Error(`Unexpected --locale “${value}”, expected one of ${LOCALES.join(', ')}.`);
}

/** The case with only the half that was named, and with its slips. */
function prepared(searchCase: SearchCase, { half, typo, seed }: Values): SearchCase {
  const random = randomFrom(Number(seed));
  const questions = searchCase.questions
    .filter(({ text }) => !half || halfOf(text) === half)
    .map((question) => (typo ? { ...question, text: withTypo(question.text, random) } : question));
  return {
    ...searchCase,
    questions,
    outOfScope: searchCase.outOfScope.filter((text) => !half || halfOf(text) === half),
  };
}

async function compare(searchCase: SearchCase, values: Values): Promise<Report> {
  const peers = await Peers.open(values.peers);
  const searcher = await waypost.open(searchCase, peers);
  const ours = await measure(waypost.name, searcher, searchCase.questions);
  const measured = [{ ...ours, behind: undefined as Report['engines'][number]['behind'] }];
  for (const engine of OTHERS.filter(({ name }) => !values.engines || values.engines.split(',').includes(name))) {
    const theirs = await measure(engine.name, await engine.open(searchCase, peers), searchCase.questions);
    measured.push({ ...theirs, behind: pairedDifference(ours.firsts, theirs.firsts) });
  }
  const file = values['out-of-scope'];
  const extra = file ? await readLabelled(file) : undefined;
  const outOfScope = extra
    ? [...extra.outOfScope, ...(extra.outOfScope.length ? [] : extra.rows.map(([text]) => text))]
    : searchCase.outOfScope;
  return {
    case: searchCase.name,
    articles: searchCase.corpus.documents.length,
    questions: searchCase.questions.length,
    typo: values.typo,
    engines: measured.map(({ firsts: _, ...engine }) => engine),
    sizes: weighFiles(searcher.files, searchCase.corpus.locale),
    browser: values.browser ? await timesInBrowser(searchCase, searcher, peers) : undefined,
    scope: outOfScope.length > 0 ? measureScope(searcher, searchCase.questions, ours.firsts, outOfScope) : undefined,
  };
}
