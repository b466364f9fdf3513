import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Corpus, Document } from '../../../src/answers/corpus.ts';
import { readCorpus } from '../../../src/answers/read-corpus.ts';
import { readLibrary } from '../../../src/library/read-library.ts';
import type { Intents } from '../../../src/model/library.ts';
import { isLocale, type Locale } from '../../../src/model/locale.ts';
import { readIntents } from '../../read-intents.ts';
import { randomFrom, shuffled } from './random.ts';
import { type Labelled, readLabelled } from './read-labelled.ts';
import { readMarkdownFolder } from './read-markdown.ts';
import type { Question, SearchCase } from './search-case.ts';

interface Folder {
  corpus: Corpus;
  intents: Intents;
}

/** A content folder, or a folder of plain Markdown, whose language its name or `locale` tells. */
async function readFolder(dir: string, locale: Locale | undefined): Promise<Folder> {
  const isContent = await stat(join(dir, 'site.yaml')).then(
    () => true,
    () => false,
  );
  if (isContent) {
    const { library, problems } = await readLibrary(dir);
    if (!library) throw new Error(`The content in ${dir} cannot be read: ${problems.length} problems.`);
    const its = locale ?? library.site.locales[0] ?? 'en';
    return { corpus: readCorpus(library, its), intents: library.intents };
  }
  const name = basename(dir);
  const its = locale ?? (isLocale(name) ? name : 'en');
  return { corpus: await readMarkdownFolder(dir, its), intents: {} };
}

/** Real questions over the articles of a content folder; `intents` says which articles answer which label. */
export async function questionCase(
  dir: string,
  locale: Locale | undefined,
  questionsFile: string,
  intentsFile: string | undefined,
): Promise<SearchCase> {
  const folder = await readFolder(dir, locale);
  const intents = intentsFile ? readIntents(intentsFile) : folder.intents;
  const { rows, outOfScope } = await readLabelled(questionsFile);
  const questions = rows.map(([text, label]) => ({ text, wanted: [intents[label] ?? []].flat() }));
  const unanswered = questions.filter(({ wanted }) => wanted.length === 0).length;
  if (unanswered > 0) throw new Error(`${unanswered} questions have a label that no intent names.`);
  return { name: basename(questionsFile), corpus: folder.corpus, questions, outOfScope };
}

/** Each title is asked for over articles that have lost theirs. */
export async function knownItemCase(dir: string, locale: Locale | undefined): Promise<SearchCase> {
  const { corpus } = await readFolder(dir, locale);
  const questions = corpus.documents.map(({ entry }) => ({ text: entry.title, wanted: [entry.id] }));
  const documents = corpus.documents.map((document) => ({ ...document, entry: { ...document.entry, title: '' } }));
  return { name: `titles of ${basename(dir)}`, corpus: { ...corpus, documents }, questions, outOfScope: [] };
}

/** One article for each label: its name, and `per` of its questions, drawn by `seed`. The others are asked. */
export async function standInCase(
  file: string,
  per: number,
  seed: number,
  questionsFile: string | undefined,
): Promise<SearchCase> {
  const { rows, toAsk, outOfScope } = await readLabelled(file);
  const byLabel = Map.groupBy(rows, ([, label]) => label);
  const random = randomFrom(seed);
  const documents: Document[] = [];
  const rest: Labelled[] = [];
  for (const [label, its] of byLabel) {
    const drawn = shuffled(its, random);
    documents.push(
      toStandIn(
        label,
        drawn.slice(0, per).map(([text]) => text),
      ),
    );
    rest.push(...drawn.slice(per));
  }
  const asked = questionsFile ? await readLabelled(questionsFile) : undefined;
  const questions = (asked?.rows ?? toAsk ?? rest).map(([text, label]): Question => ({ text, wanted: [label] }));
  return {
    name: `stand-ins of ${basename(file)}, ${per} questions each`,
    corpus: { locale: 'en', documents, synonyms: [] },
    questions,
    outOfScope: asked?.outOfScope.length ? asked.outOfScope : outOfScope,
  };
}

function toStandIn(label: string, questions: readonly string[]): Document {
  const entry = { id: label, slug: label, title: label.replaceAll('_', ' '), personas: [], stage: '', asked: true };
  return { entry, questions, description: '', sections: [] };
}

interface QuestionAndAnswers {
  question: string;
  candidate_answers: string[];
  label: number;
}

/** Questions over the answers of all of them (SweFAQ): each distinct answer is an article without a title. */
export async function answerCase(file: string, locale: Locale): Promise<SearchCase> {
  const rows = (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as QuestionAndAnswers);
  const answers = [...new Set(rows.flatMap((row) => row.candidate_answers))];
  const documents = answers.map(
    (answer, at): Document => ({
      entry: { id: String(at), slug: String(at), title: '', personas: [], stage: '', asked: false },
      questions: [],
      description: '',
      sections: [{ heading: '', anchor: '', sentences: [answer] }],
    }),
  );
  const questions = rows.map(({ question, candidate_answers, label }) => ({
    text: question,
    wanted: [String(answers.indexOf(candidate_answers[label] ?? ''))],
  }));
  return { name: basename(file), corpus: { locale, documents, synonyms: [] }, questions, outOfScope: [] };
}
