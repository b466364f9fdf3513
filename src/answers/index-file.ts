import type { Locale } from '../model/locale.ts';
import { type AnswerIndex, type ArticleEntry, INDEX_VERSION } from './answer-index.ts';
import { readNumbers, writeNumbers } from './numbers.ts';
import { readStems, type StemsFile, writeStems } from './stems-file.ts';

/** The first file as it is moved: columns, since like compresses with like. */
interface IndexFile extends StemsFile {
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
  synonyms: string;
}

/** The index as JSON. Its size after Brotli is what a page moves. */
export function writeIndex({ locale, articles, stems, synonyms, parts }: AnswerIndex): string {
  const personas = [...new Set(articles.flatMap((article) => article.personas))];
  const stages = [...new Set(articles.map(({ stage }) => stage))];
  const named = parts ? [] : articles;
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
    ...writeStems(stems),
    synonyms: synonyms.map((group) => group.join(',')).join(';'),
  };
  return JSON.stringify(file);
}

/** Reads what `writeIndex` wrote. Throws where it is of another version. */
export function readIndex(json: string): AnswerIndex {
  const file = JSON.parse(json) as IndexFile;
  if (file.version !== INDEX_VERSION) throw new Error('Unexpected version.');
  return {
    locale: file.locale,
    articles: entriesOf(file),
    stems: readStems(file),
    synonyms: file.synonyms.split(';').map((group) => group.split(',')),
    parts: file.parts,
  };
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
