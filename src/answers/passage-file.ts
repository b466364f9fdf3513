import type { Locale } from '../model/locale.ts';
import { createAnchors } from '../model/slug.ts';
import { INDEX_VERSION, type Passages, type Section } from './answer-index.ts';

/** Parts a heading from an anchor that does not follow from it. No line holds one: white space is a space there. */
const TAB = '\t';

/** The second file as it is moved: for each article its questions and sections, each a heading and sentences, a line each. */
interface PassageFile {
  version: number;
  locale: Locale;
  /** For each article its questions, a line each. */
  questions: readonly string[];
  /** For each article its sections, each a heading and sentences, a line each. */
  articles: readonly (readonly string[])[];
}

export function writePassages({ locale, articles }: Passages): string {
  const file: PassageFile = {
    version: INDEX_VERSION,
    locale,
    questions: articles.map(({ questions }) => linesOf(questions)),
    articles: articles.map(({ sections }) => writeSections(sections)),
  };
  return JSON.stringify(file);
}

/** Anchors that follow from the headings are not moved: they are made again where they are read. */
function writeSections(sections: readonly Section[]): string[] {
  const made = createAnchors();
  return sections.map(({ heading, anchor, sentences }) => {
    const [first = '', ...rest] = [heading, ...sentences].map((line) => line.replace(/\s+/g, ' '));
    const isMade = !first || made(first) === anchor;
    return [isMade ? first : first + TAB + anchor, ...rest].join('\n');
  });
}

/** Reads what `writePassages` wrote. Throws where it is of another version. */
export function readPassages(json: string): Passages {
  const { version, locale, questions, articles } = JSON.parse(json) as PassageFile;
  if (version !== INDEX_VERSION) throw new Error(`Unexpected passages version ${version}.`);
  const texts = articles.map((sections, at) => ({
    questions: questions[at]?.split('\n').filter(Boolean) ?? [],
    sections: readSections(sections),
  }));
  return { locale, articles: texts };
}

function linesOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/\s+/g, ' ')).join('\n');
}

function readSections(sections: readonly string[]): Section[] {
  const made = createAnchors();
  return sections.map((section) => {
    const [first = '', ...sentences] = section.split('\n');
    const [heading = '', kept] = first.split(TAB);
    const anchor = heading && made(heading);
    return { heading, anchor: kept ?? anchor, sentences };
  });
}
