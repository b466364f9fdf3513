import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLocale, type Locale } from '../model/locale.ts';

/** The file of a content folder that knows where its articles came from. */
export const IMPORT_MAP_FILE = 'imports.yaml';

/** What became of an article of a source: one line of `imports.yaml`. */
export interface ImportedArticle {
  /** Names it at its source: `zendesk:360001`. */
  from: string;
  in: Locale;
  id: string;
  /** Path inside the content folder. */
  file: string;
  /** The day on which it came. */
  on: string;
  /** Digests of what the source said, and of frontmatter and text as the import wrote them. */
  source: string;
  head: string;
  body: string;
}

const HEADER = `# Where articles came from, one a line, written by \`npm run import\`. docs/import.md tells more.
`;

/** Names an article of a source in one language. */
export function importKey({ from, in: locale }: Pick<ImportedArticle, 'from' | 'in'>): string {
  return `${from} ${locale}`;
}

/** The text of `imports.yaml`: YAML of one form alone, sorted, so that branches seldom touch the same lines. */
export function importMapText(entries: readonly ImportedArticle[]): string {
  const lines = entries.map(({ from, in: locale, id, file, on, source, head, body }) => {
    const fields = `from: ${JSON.stringify(from)}, in: ${locale}, id: ${id}, file: ${JSON.stringify(file)}, on: ${on}`;
    return `- { ${fields}, source: ${source}, head: ${head}, body: ${body} }\n`;
  });
  return HEADER + lines.sort().join('');
}

const LINE =
  /^- \{ from: ("(?:[^"\\]|\\.)*"), in: ([a-z]+), id: ([a-z0-9-]+), file: ("(?:[^"\\]|\\.)*"), on: ([\d-]+), source: ([\w-]+), head: ([\w-]+), body: ([\w-]+) \}$/;

/** Reads `imports.yaml` of a content folder; a folder without one has nothing imported. Throws with the line that is wrong. */
export function readImportMap(dir: string): ImportedArticle[] {
  let text: string;
  try {
    text = readFileSync(join(dir, IMPORT_MAP_FILE), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text.split(/\r?\n/).flatMap((line, index): ImportedArticle[] => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const entry = entryOf(line.trimEnd());
    if (entry) return [entry];
    throw new Error(
      `${IMPORT_MAP_FILE}:${index + 1}  Unexpected line “${line.slice(0, 60)}”, expected one as npm run import writes it.\n  fix: Take the line back as it was in the last commit.`,
    );
  });
}

function entryOf(line: string): ImportedArticle | undefined {
  const [, from = '', locale, id = '', file = '', on = '', source = '', head = '', body = ''] = LINE.exec(line) ?? [];
  if (!isLocale(locale)) return undefined;
  return { from: JSON.parse(from) as string, in: locale, id, file: JSON.parse(file) as string, on, source, head, body };
}
