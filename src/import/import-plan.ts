import type { ArticleReport, Outcome } from './article-report.ts';
import type { ImportedArticle } from './import-map.ts';
import type { JournalEntry } from './journal.ts';
import type { SourceArticle, SourceFault } from './source-article.ts';

/** All that an import changes, before it changes anything. */
export interface ImportPlan {
  /** Texts by path inside the content folder. */
  files: Map<string, string>;
  /** Names in the media folder, and what is to lie there. */
  media: Map<string, Uint8Array | { path: string }>;
  journal: Map<string, JournalEntry>;
  /** The map as it is to be. */
  map: ImportedArticle[];
  outcomes: Map<string, Outcome>;
  reports: ArticleReport[];
  faults: SourceFault[];
  /** Articles of the source, with what they have become. */
  placed: { article: SourceArticle; entry: ImportedArticle }[];
}
