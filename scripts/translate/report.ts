import type { Article } from '../../src/model/library.ts';
import { LOCALE_NAMES } from '../../src/model/locale.ts';
import { blanksOf } from '../draft-blanks.ts';
import type { ShownChange } from './catch-up.ts';
import type { LocaleStatus } from './status.ts';

/** Where an article stands in each language, and what to do there. */
export function statusAsText(id: string, source: Article, statuses: readonly LocaleStatus[]): string {
  const lines = statuses.map((status) => `  ${status.locale}  ${wordsFor(id, status)}`);
  return [`“${source.title}” (${id}), from ${LOCALE_NAMES[source.locale]}:`, ...lines].join('\n');
}

function wordsFor(id: string, status: LocaleStatus): string {
  const command = `npm run translate -- ${id} --to ${status.locale}`;
  switch (status.state) {
    case 'source':
      return `the source: ${status.article?.file}`;
    case 'own':
      return `written by itself: ${status.article?.file}`;
    case 'current':
      return `up to date: ${status.article?.file}`;
    case 'missing':
      return `missing. Begin with: ${command}`;
    case 'draft':
      return `begun, ${blanksOf(status.article).length} blanks left in ${status.article.file}. Then: ${command} --done`;
    case 'stale':
      return `stale since ${status.changes[0]?.at}. See what changed: ${command}`;
    case 'behind':
      return `as good, small changes since ${status.changes[0]?.at}. See them: ${command}`;
  }
}

/** What a translation has to follow, block by block. */
export function changesAsText(
  { file }: Article,
  marked: Article['changes'],
  changes: readonly ShownChange[] | undefined,
): string {
  const lines = marked.map(({ at, significance, what }) => `${at}  ${significance}${what ? `: ${what}` : ''}`);
  if (changes === undefined) {
    lines.push('', 'Its earlier text is not in a Git history, so the whole source stands beside the translation.');
    return lines.join('\n');
  }
  if (changes.length === 0) lines.push('', 'Its text is the same as then.');
  for (const { field, line, before, after } of changes) {
    lines.push('', `${field ? `${field}:` : line === undefined ? `${file}:` : `${file}:${line}`}`);
    if (before !== undefined) lines.push(indented(before, '- '));
    if (after !== undefined) lines.push(indented(after, '+ '));
  }
  return lines.join('\n');
}

function indented(text: string, sign: string): string {
  return text.replace(/^/gm, `  ${sign}`);
}
