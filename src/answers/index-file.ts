import type { Locale } from '../model/locale.ts';
import { type AnswerIndex, type ArticleEntry, INDEX_VERSION, type Postings } from './answer-index.ts';
import { readNumbers, writeNumbers } from './numbers.ts';

/** The first file as it is moved: columns, since like compresses with like. */
interface IndexFile {
  version: number;
  locale: Locale;
  /** Of a large site, which has the names of its articles in files of their own. */
  parts: AnswerIndex['parts'] | undefined;
  ids: string;
  slugs: string;
  titles: readonly string[];
  personas: readonly string[];
  stages: readonly string[];
  /** For each article: whether it carries questions, its stage, how many personas, which. */
  places: string;
  /** Each stem: how many letters it shares with the one before, then the rest of it. */
  shared: string;
  rests: string;
  /** For each stem: in how many articles; then, for each of those, the step to its number; then its weight. */
  counts: string;
  steps: string;
  weights: string;
  synonyms: string;
}

/** A weight is kept as its logarithm, in halves of an octave above 1/8: within 19 % of what it was. */
const STEPS_PER_OCTAVE = 2;
const LEAST_WEIGHT = 1 / 8;

/** The index as JSON. Its size after Brotli is what a page moves. */
export function writeIndex({ locale, articles, stems, synonyms, parts }: AnswerIndex): string {
  const personas = [...new Set(articles.flatMap((article) => article.personas))];
  const stages = [...new Set(articles.map(({ stage }) => stage))];
  const named = parts ? [] : articles;
  const names = [...stems.keys()];
  const postings = [...stems.values()];
  const shared = names.map((name, at) => sharedLetters(names[at - 1] ?? '', name));
  const file: IndexFile = {
    version: INDEX_VERSION,
    locale,
    parts,
    // An empty line for each where they are not named: it says how many there are.
    ids: articles.map(({ id }) => (parts ? '' : id)).join('\n'),
    slugs: named.map(({ slug }) => slug).join('\n'),
    titles: named.map(({ title }) => title),
    personas,
    stages,
    places: writeNumbers(
      articles.flatMap((article) => [
        article.asked ? 1 : 0,
        stages.indexOf(article.stage),
        article.personas.length,
        ...article.personas.map((persona) => personas.indexOf(persona)),
      ]),
    ),
    shared: writeNumbers(shared),
    rests: names.map((name, at) => name.slice(shared[at])).join(' '),
    counts: writeNumbers(postings.map((posting) => posting.articles.length)),
    steps: writeNumbers(postings.flatMap(stepsOf)),
    weights: writeNumbers(postings.flatMap(({ weights }) => [...weights].map(levelOf))),
    synonyms: synonyms.map((group) => group.join(',')).join(';'),
  };
  return JSON.stringify(file);
}

/** Reads what `writeIndex` wrote. Throws where it is of another version. */
export function readIndex(json: string): AnswerIndex {
  const file = JSON.parse(json) as IndexFile;
  if (file.version !== INDEX_VERSION) throw new Error('Unexpected index version.');
  return {
    locale: file.locale,
    articles: entriesOf(file),
    stems: stemsOf(file),
    synonyms: file.synonyms.split(';').map((group) => group.split(',')),
    parts: file.parts,
  };
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function stepsOf({ articles }: Postings): number[] {
  return [...articles].map((article, at) => article - (at === 0 ? 0 : (articles[at - 1] ?? 0) + 1));
}

function levelOf(weight: number): number {
  return Math.max(0, Math.round(STEPS_PER_OCTAVE * Math.log2(weight / LEAST_WEIGHT)));
}

function entriesOf({ ids, slugs, titles, personas, stages, places }: IndexFile): ArticleEntry[] {
  const slugList = slugs.split('\n');
  const numbers = readNumbers(places).values();
  const next = () => numbers.next().value ?? 0;
  return ids.split('\n').map((id, at) => {
    const asked = next() === 1;
    const stage = stages[next()] ?? '';
    const its = Array.from({ length: next() }, () => personas[next()] ?? '');
    return { id, slug: slugList[at] ?? '', title: titles[at] ?? '', personas: its, stage, asked };
  });
}

function stemsOf({ shared, rests, counts, steps, weights }: IndexFile): Map<string, Postings> {
  const [letters, lengths] = [readNumbers(shared), readNumbers(counts)];
  const articles = Uint32Array.from(readNumbers(steps));
  const its = Float64Array.from(readNumbers(weights), (level) => LEAST_WEIGHT * 2 ** (level / STEPS_PER_OCTAVE));
  const stems = new Map<string, Postings>();
  let stem = '';
  let begin = 0;
  rests.split(' ').forEach((rest, at) => {
    stem = stem.slice(0, letters[at]) + rest;
    const end = begin + (lengths[at] ?? 0);
    for (let next = begin + 1; next < end; next++)
      articles[next] = (articles[next] ?? 0) + (articles[next - 1] ?? 0) + 1;
    stems.set(stem, { articles: articles.subarray(begin, end), weights: its.subarray(begin, end) });
    begin = end;
  });
  return stems;
}
