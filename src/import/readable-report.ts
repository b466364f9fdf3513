import type { ArticleReport } from './article-report.ts';
import { describeChange, describeLoss } from './describe-note.ts';
import type { Kept, Note } from './notes.ts';

/** So many notes of one article are written out; the rest is counted, and is in the JSON. */
const MOST_NOTES = 12;

/** The report as a person reads it: the sums first, then what was lost, then what was changed, by article. */
export function readableReport(reports: readonly ArticleReport[]): string {
  const sorted = reports.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const changed = sorted.flatMap((report) => report.changed);
  const dropped = sorted.flatMap((report) => report.dropped);
  const sum = (key: keyof Kept) => sorted.reduce((total, { kept }) => total + kept[key], 0);
  const kept = (['words', 'headings', 'links', 'pictures', 'tables', 'lists', 'code'] as const).map(
    (key) => `| ${key} | ${number(sum(key))} |`,
  );
  const hidden = sorted.filter((report) => report.hidden);
  return `${[
    '# What came over, and what did not',
    'Written by `npm run import`; each line says where its thing stood at the source. `report.json` beside it has the same for programs.',
    `${number(sorted.length)} articles: ${number(dropped.length)} things dropped in ${number(sorted.filter((report) => report.dropped.length > 0).length)} of them, ${number(changed.length)} changed in ${number(sorted.filter((report) => report.changed.length > 0).length)}.`,
    `| kept | |\n|---|---|\n${kept.join('\n')}`,
    section('Dropped', sorted, 'dropped', describeLoss),
    section('Changed', sorted, 'changed', describeChange),
    hidden.length > 0
      ? `## Drafts, whatever the rules say\n\n${hidden.map(({ file, hidden: why }) => `- ${file}: ${why}`).join('\n')}`
      : '',
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}

function section<T extends Note['what']>(
  heading: string,
  reports: readonly ArticleReport[],
  part: 'changed' | 'dropped',
  words: (what: T) => string,
): string {
  const notes = reports.flatMap((report) => report[part]);
  if (notes.length === 0) return `## ${heading}\n\nNothing.`;
  const counts = [...Map.groupBy(notes, ({ what }) => what)]
    .map(([what, each]) => `| ${words(what as T)} | ${number(each.length)} |`)
    .sort();
  const lines = reports
    .filter((report) => report[part].length > 0)
    .map((report) => {
      const shown = report[part]
        .slice(0, MOST_NOTES)
        .map(({ what, line, found }) => `  - line ${line}: ${words(what as T)}: ${code(found)}`);
      const rest = report[part].length - shown.length;
      return [`- ${report.file} (${report.place})`, ...shown, ...(rest > 0 ? [`  - … and ${rest} more`] : [])].join(
        '\n',
      );
    });
  return `## ${heading}\n\n| what | how often |\n|---|---|\n${counts.join('\n')}\n\n${lines.join('\n')}`;
}

function code(found: string): string {
  return found ? `\`${found.replaceAll('`', 'ʼ')}\`` : '';
}

function number(value: number): string {
  return value.toLocaleString('en');
}
