import type { Answers, AskOptions, Reply } from '../answers/answers.ts';
import type { Query } from '../answers/query.ts';
import type { Run } from './passage.ts';

/** What is known now, and when the same question can be answered better; nothing where it cannot. */
export interface Asked {
  reply: Reply;
  improves: Promise<void> | undefined;
}

/** The answers of one language on a page: they answer at once, and better when more of their files has come. */
export interface LoadedAnswers {
  readonly answers: Answers;
  /** Throws where the answers cannot be named. */
  ask(text: string, options: AskOptions): Asked | Promise<Asked>;
  /** A sentence with the words marked that a question was about. */
  marked(sentence: string, query: Query): Run[];
}

/** Loads a file by its address. Throws where it cannot be had. */
export type LoadFile = (href: string, cache?: RequestCache) => Promise<string>;
