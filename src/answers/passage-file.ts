import type { Locale } from '../model/locale.ts';
import { createAnchors } from '../model/slug.ts';
import { INDEX_VERSION, type Passages, type Section } from './answer-index.ts';

/** The second file as it is moved. */
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
    articles: articles.map(({ sections }) =>
      sections.map(({ heading, sentences }) => linesOf([heading, ...sentences])),
    ),
  };
  return JSON.stringify(file);
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

/** Anchors are not moved: they follow from the headings, as they did when the page was made. */
function readSections(sections: readonly string[]): Section[] {
  const anchor = createAnchors();
  return sections.map((section) => {
    const [heading = '', ...sentences] = section.split('\n');
    return { heading, anchor: heading && anchor(heading), sentences };
  });
}
