import { DRAFT_WORDS } from '../../../scripts/new/words/index.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { FILLERS } from './filler.ts';

/** Names of the journey stand in brackets too, in lists of one line. */
const LIST = /^\w+: \[[a-z0-9-, ]*\]$/;
const BLANK = /\[[^[\]\n]{2,}\](?!\()/g;

/** A draft as its editor leaves it: every blank is written over, and it is no draft any more. */
export function fillIn(draft: string, locale: Locale): string {
  const words = DRAFT_WORDS[locale];
  const filler = FILLERS[locale];
  const sound: Readonly<Record<string, string>> = {
    [words.title]: filler.title,
    [words.description]: filler.description,
    [words.as]: filler.as,
    [words.iNeed]: filler.iNeed,
    [words.soThat]: filler.soThat,
    [words.time]: filler.time,
    [words.result]: filler.result,
    [words.source]: filler.source,
    [words.lead]: filler.lead,
    [words.action]: filler.action,
  };
  const rest = { questions: [...filler.questions], headings: [...filler.headings], sentences: [...filler.sentences] };
  const next = (of: keyof typeof rest) => rest[of].shift() ?? `${of} have run out`;
  return draft
    .replace('draft: true\n', '')
    .split('\n')
    .map((line) =>
      LIST.test(line)
        ? line
        : line.replace(BLANK, (blank) => {
            if (blank === words.question) return next('questions');
            return sound[blank] ?? next(line.startsWith('## ') ? 'headings' : 'sentences');
          }),
    )
    .map((line) => line.replace(/^(\s*(?:- )?(?:\w+: )?)"([^":]*)"$/, '$1$2'))
    .join('\n');
}
