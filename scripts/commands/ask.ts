import type { Answer, Answers, Reply } from '../../src/answers/answers.ts';
import { detectLanguage } from '../../src/answers/detect-language.ts';
import { type Match, matchesOf } from '../../src/answers/matches.ts';
import { answerFilesOf, openAnswers } from '../../src/answers/open-answers.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import { defaultLocale, type Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { formatFrom, replyWith, writeReply } from '../ask/reply.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, localeFrom, readOptions, settingsFrom } from '../options.ts';

const HELP = `Answers a question as the help centre does: the same search, on the command line.

  npm run ask -- "my card hasn't come" [options]

  --locale LOCALE    the language of the page it is asked on (else the language it is typed in)
  --persona ID       raise what is written for this persona
  --stage ID         raise what helps at this stage
  --limit N          how many answers (else 5)
  --explain          say which words count, and how much
  --reply            the reply to send a customer with the best answer, and nothing else
  --name NAME        who signs the reply
  --format FORMAT    text (where left out) or json; html or md, for the reply alone
${CONTENT_HELP}

Exit code 0: answered. 1: no good answer; the closest are shown. 2: the search could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  locale: { type: 'string' },
  persona: { type: 'string' },
  stage: { type: 'string' },
  limit: { type: 'string', default: '5' },
  explain: { type: 'boolean', default: false },
  reply: { type: 'boolean', default: false },
  name: { type: 'string' },
  format: { type: 'string', default: 'text' },
} as const;

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  const question = positionals.join(' ').trim();
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (!question) throw new Error(`Expected a question.\n\n${HELP}`);
  const format = formatFrom(values.format);
  const limit = limitFrom(values.limit);
  const { contentDir, cacheDir } = settingsFrom(values);
  const { library, problems } = await readLibrary(contentDir, { cacheDir });
  if (!library)
    throw new Error(`The content in ${contentDir} cannot be read: ${problems.length} problems. Try npm run check.`);

  const { persona, stage } = values;
  expectKnown('persona', persona, library.journey.personas);
  expectKnown('stage', stage, library.journey.stages);
  const answers = await answersFor(question, library, localeFrom(values.locale, library));
  const reply = answers.ask(question, { persona, stage, limit });
  const { locale } = answers.index;
  const toSend = replyWith(reply.answers[0], locale, library, values.name);
  if (format === 'json') console.log(asJson(reply, answers, toSend));
  else if (!values.reply && format === 'text') {
    const isForeign = !values.locale && locale !== defaultLocale(library.site);
    const note = isForeign ? `In ${NAMES.of(locale)}, the language of the question.\n\n` : '';
    console.log(note + asText(reply, answers, values.explain));
  }
  // What is but the closest is nothing to send.
  else if (reply.state === 'none' || !toSend)
    console.error('No good answer, so no reply. Without --reply, the closest are shown.');
  else console.log(writeReply(toSend, format));
  return reply.state === 'none' ? 1 : 0;
}

function expectKnown(option: string, id: string | undefined, all: readonly { id: string }[]): void {
  const ids = all.map((each) => each.id);
  if (id !== undefined && !ids.includes(id))
    throw new Error(`Unexpected --${option} “${id}”, expected one of ${ids.join(', ')}.`);
}

function limitFrom(value: string): number {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new Error(`Unexpected --limit “${value}”, expected a whole number above 0.`);
}

/** The search of the locale that was named; else of the language that the question is typed in. */
async function answersFor(question: string, library: Library, locale: Locale | undefined): Promise<Answers> {
  const open = async (its: Locale) => openAnswers(await answerFilesOf(library, its), its);
  if (locale) return open(locale);
  const own = defaultLocale(library.site);
  const others = library.site.locales.filter((other) => other !== own);
  return detectLanguage(question, await open(own), await Promise.all(others.map(open)));
}

const SAID: Record<Reply['state'], string> = {
  good: '',
  weak: 'Weak matches:\n\n',
  none: 'No good answer. The closest:\n\n',
};

function asText(reply: Reply, from: Answers, explain: boolean): string {
  const { state, answers } = reply;
  if (answers.length === 0) return 'No answer.';
  const blocks = answers.map((answer, at) => {
    const lines = [`${at + 1}. ${answer.article.title}`, `   ${addressOf(answer, from.index.locale)}`];
    if (answer.place) lines.push(`   ${answer.place.sentence}`);
    if (explain) lines.push(...explanation(answer, matchesOf(from, answer, reply.query)));
    return lines.join('\n');
  });
  return SAID[state] + blocks.join('\n\n');
}

function explanation({ score }: Answer, matches: readonly Match[]): string[] {
  const rows = matches.map(
    (match) => `     ${match.score.toFixed(2).padStart(6)}  ${match.stem.padEnd(16)} ${match.word} (${match.reason})`,
  );
  return [`   score ${score.toFixed(3)}`, ...rows];
}

/** The address opens the article at the heading that answers. */
function addressOf({ article, place }: Answer, locale: Locale): string {
  return hrefs.article(locale, article.slug) + (place?.anchor ? `#${place.anchor}` : '');
}

function asJson(reply: Reply, from: Answers, toSend: object | undefined): string {
  const { state, confidence, answers, query } = reply;
  const { locale } = from.index;
  const report = {
    locale,
    state,
    confidence,
    words: query.words,
    answers: answers.map((answer) => ({
      id: answer.article.id,
      title: answer.article.title,
      href: addressOf(answer, locale),
      score: answer.score,
      sentence: answer.place?.sentence,
      heading: answer.place?.heading,
      matches: matchesOf(from, answer, query),
    })),
    reply: toSend,
  };
  return JSON.stringify(report, null, 2);
}
