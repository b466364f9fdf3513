import type { Document } from '../../../../src/answers/corpus.ts';
import type { Peers } from '../peers.ts';
import type { SearchCase } from '../search-case.ts';

/** A search engine over the articles of a case, ready to be asked. */
export interface Searcher {
  /** The ids of the articles found, the best first. */
  search(question: string): readonly string[] | Promise<readonly string[]>;
  /** Bytes that a page moves, after Brotli, once all questions have been asked. */
  moved(): { code: number; index: number };
}

export interface Engine {
  name: string;
  open(searchCase: SearchCase, peers: Peers): Promise<Searcher>;
}

/** An article as engines take it that know of fields. */
export interface FieldDocument {
  id: string;
  title: string;
  questions: string;
  description: string;
  headings: string;
  body: string;
}

export const FIELDS = ['title', 'questions', 'description', 'headings', 'body'] as const;

export function toFields({ entry, questions, description, sections }: Document): FieldDocument {
  return {
    id: entry.id,
    title: entry.title,
    questions: questions.join('\n'),
    description,
    headings: sections.map(({ heading }) => heading).join('\n'),
    body: sections.flatMap(({ sentences }) => sentences).join('\n'),
  };
}
