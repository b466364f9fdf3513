import { basename } from 'node:path';
import { readLibrary } from '../../src/library/read-library.ts';
import { writeWhole } from '../../src/library/write-whole.ts';
import { askLog, MOST_FOUND } from '../../src/questions/ask-log.ts';
import { FIELDS } from '../../src/questions/log-columns.ts';
import { gatherQuestions } from '../../src/questions/log-question.ts';
import { createMask } from '../../src/questions/mask/mask.ts';
import { readLog } from '../../src/questions/read-log.ts';
import { openSearches, wordsOf } from '../../src/questions/searches.ts';
import { study } from '../../src/questions/study.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, localeFrom, readOptions, settingsFrom } from '../options.ts';
import { type Findings, toFindings } from '../questions/findings.ts';
import { holdOut } from '../questions/hold-out.ts';
import { keepAsked, toAsked } from '../questions/keep.ts';
import { columnsFrom, isJsonFormat, numberFrom, refuseSameFile, shareFrom } from '../questions/options.ts';
import { asText, holdOutAsText } from '../questions/report.ts';
import { readIntents } from '../read-intents.ts';

const HELP = `Reads a log of real questions, and says which ways of asking the articles do not answer yet.

  npm run questions -- LOG.csv [options]

The log is a search log or an export of tickets: a CSV in UTF-8 whose first row names its columns. One holds the
questions (text, question, query, subject …); article or category, count, date and locale are read where they are
there. Mail addresses, phone, card, account and identity numbers, links and names are masked as the log is read:
nothing of them is printed or written.

  --columns A=B,…    columns with other names, such as text=Emne,count=Treff (${FIELDS.join(', ')})
  --intents FILE     category → article ids (else intents.yaml of the content folder)
  --locale LOCALE    the language of all questions (else what the log says, else the language they are typed in)
  --top N            a question is answered where its article is among the first N, from 1 to ${MOST_FOUND} (else 1)
  --limit N          so many articles and groups are shown (else 20 as text, all as json)
  --keep             write what was found into asked.yaml of the content folder, for npm run new, today and check:
                     how many customers ask for each article, and what at least three ask and no article answers
  --hold-out SHARE   say instead what the proposals gain: make them from the rest of the log, accept them in
                     memory, and ask this share of it, such as 0.5, before and after
  --accept N         with --hold-out: so many proposals an article (else 5)
  --seed N           with --hold-out: which questions are held back (else 1)
  --format FORMAT    text (where left out) or json
  --out FILE         write it there
${CONTENT_HELP}

Exit code 0: the log was read. 2: the command could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  columns: { type: 'string' },
  intents: { type: 'string' },
  locale: { type: 'string' },
  top: { type: 'string', default: '1' },
  limit: { type: 'string' },
  keep: { type: 'boolean', default: false },
  'hold-out': { type: 'string' },
  accept: { type: 'string', default: '5' },
  seed: { type: 'string', default: '1' },
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
} as const;

/** How many articles and groups a person is shown who did not say. */
const SHOWN = 20;

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  const [path, ...others] = positionals;
  if (values.help || !path) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  if (others.length > 0) throw new Error(`Unexpected ${others[0]}, expected one log.`);
  const isJson = isJsonFormat(values.format);
  const top = numberFrom('top', values.top, MOST_FOUND);
  const limit = values.limit === undefined ? undefined : numberFrom('limit', values.limit);
  const share = values['hold-out'] === undefined ? undefined : shareFrom(values['hold-out']);
  const [accept, seed] = [numberFrom('accept', values.accept), numberFrom('seed', values.seed)];
  if (values.keep && share !== undefined) throw new Error('Unexpected --keep with --hold-out, expected one of them.');
  const columns = columnsFrom(values.columns);
  await refuseSameFile(path, values.out);

  const { contentDir, cacheDir } = settingsFrom({ content: values.content, now: values.now });
  const { library, problems } = await readLibrary(contentDir, { cacheDir });
  if (!library)
    throw new Error(`The content in ${contentDir} cannot be read: ${problems.length} problems. Try npm run check.`);
  const locale = localeFrom(values.locale, library);
  const intents = values.intents ? readIntents(values.intents) : library.intents;

  const searches = await openSearches(library);
  const mask = createMask(wordsOf(searches));
  const log = gatherQuestions(readLog(path, mask, columns), { library, intents, locale, searches });
  const asked = askLog(log.questions, searches, showProgress(log.questions.length));
  let report: string;
  let kept: string | undefined;
  if (share === undefined) {
    const findings = toFindings(basename(path), log, study(asked, { library, searches }, top), library, mask);
    report = isJson ? JSON.stringify(limited(findings, limit), null, 2) : asText(findings, limit ?? SHOWN);
    if (values.keep) kept = await keepAsked(toAsked(findings, asked), library);
  } else {
    const gains = await holdOut(asked, library, searches, { share, accept, top, seed });
    report = isJson ? JSON.stringify(gains, null, 2) : holdOutAsText(basename(path), gains);
  }
  if (values.out) await writeWhole(values.out, `${report}\n`);
  console.log(values.out ? `Wrote ${values.out}.` : report);
  if (kept) console.error(`Wrote ${kept}.`);
  return 0;
}

function limited(findings: Findings, limit: number | undefined): Findings {
  const { articles, untranslated, unanswered } = findings;
  return {
    ...findings,
    articles: articles.slice(0, limit),
    untranslated: untranslated.slice(0, limit),
    unanswered: unanswered.slice(0, limit),
  };
}

/** One line that counts while somebody looks on, and is gone when it is done. */
function showProgress(all: number): ((done: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined;
  return (done) => {
    if (done === all) process.stderr.write('\r\u001b[K');
    else if (done % 100 === 0) process.stderr.write(`\rAsking: ${done} of ${all}`);
  };
}
