import type { Document } from '../../../src/answers/corpus.ts';
import { sentencesOf } from '../../../src/answers/read-sections.ts';
import { createAnchors } from '../../../src/model/slug.ts';
import { type CorpusArticle, makeCorpus, textsOf } from '../corpus/make-corpus.ts';
import type { SearchCase } from './search-case.ts';

/** The generated corpus, each of its titles asked for: it says what many articles weigh and how long they take. */
export function corpusCase(count: number): SearchCase {
  const documents = makeCorpus(count).map(toDocument);
  const questions = documents.map(({ entry }) => ({ text: entry.title, wanted: [entry.id] }));
  return {
    name: 'generated corpus',
    corpus: { locale: 'en', documents, synonyms: [] },
    questions,
    outOfScope: [],
  };
}

function toDocument({ id, slug, title, persona, stage, questions, description, blocks }: CorpusArticle): Document {
  const anchor = createAnchors();
  const sections = [{ heading: '', anchor: '', sentences: [] as string[] }];
  for (const block of blocks) {
    if (block.type === 'heading') sections.push({ heading: block.text, anchor: anchor(block.text), sentences: [] });
    else sections.at(-1)?.sentences.push(...textsOf(block).flatMap(sentencesOf));
  }
  return { entry: { id, slug, title, personas: [persona], stage, asked: true }, questions, description, sections };
}
