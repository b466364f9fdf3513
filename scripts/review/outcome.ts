import { join } from 'node:path';
import { runGate } from '../../src/checks/gate.ts';
import { readText } from '../../src/library/files.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Problem } from '../../src/model/problem.ts';
import { dropField, setField } from '../frontmatter/set-field.ts';
import { libraryWith } from '../library-with.ts';

/** What a review writes into an article. */
export interface Verdict {
  reviewer: string;
  /** Both are ISO dates. */
  reviewed: string;
  review: string;
}

/** The text of an article with the review in it; all else stays to the letter. */
export function withReview(text: string, { reviewer, reviewed, review }: Verdict): string {
  return setField(setField(setField(text, 'reviewer', reviewer), 'reviewed', reviewed), 'review', review);
}

/**
 * The errors that an article would have once the review is in it: one that was overdue is not so then. A draft is
 * judged as if it were published, which is what its review is for.
 */
export async function errorsAfter(
  { file, draft }: Article,
  verdict: Verdict,
  library: Library,
  cacheDir: string,
): Promise<readonly Problem[]> {
  const text = withReview(readText(join(library.dir, file)).text, verdict);
  const changed = libraryWith(file, draft ? dropField(text, 'draft') : text, library);
  if (!changed) return [];
  const { problems } = await runGate(changed.library, { now: verdict.reviewed, cacheDir });
  return problems.filter((problem) => problem.file === file && problem.severity === 'error');
}
