import type { SourceOptions, SourceSet } from '../source-article.ts';

/** A kind of source: what it is, and how it is read. */
export interface SourceKind {
  summary: string;
  load: () => Promise<(options: SourceOptions) => Promise<SourceSet>>;
}

/** Every kind of source, by the name that it has on the command line. */
export const SOURCES: Readonly<Record<string, SourceKind>> = {
  folder: {
    summary: 'a folder of Markdown or MDX',
    load: async () => (await import('./folder.ts')).readFolder,
  },
};
