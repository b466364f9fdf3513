import type { LedgerEntry } from '../model/ledger.ts';
import { isLocale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { ADDRESS } from '../model/schemas/ledger.ts';
import { ID } from '../model/schemas/shared.ts';
import { readingProblem } from './validate.ts';

export const LEDGER_FILE = 'links.yaml';

const LINE =
  /^- \{ at: ([^\s,{}]+)(?:, in: ([a-z]+))?(?:, id: ([^\s,{}]+))?(?:, to: ([^\s,{}]+)|, gone: ("(?:[^"\\]|\\.)*"))? \}$/;
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** An entry that was read, and so has a line. */
type ReadEntry = LedgerEntry & { line: number };

/**
 * Reads the text of `links.yaml`: YAML of one form alone, an entry a line, so that a hundred thousand of them
 * are read in the time that a parser of all of YAML takes to begin. Lines that stand twice, as a merge may
 * leave them, come back twice. Entries are nothing where there are problems: half a ledger is none.
 */
export function readLedger(text: string): { entries: ReadEntry[] | undefined; problems: Problem[] } {
  const entries: ReadEntry[] = [];
  const problems: Problem[] = [];
  text.split('\n').forEach((content, index) => {
    const line = index + 1;
    const report = (message: 'ledger-line' | 'ledger-conflict') =>
      problems.push(readingProblem(LEDGER_FILE, message, { found: content.slice(0, 80) }, { line, column: 1 }));
    if (content.trim() === '' || content.startsWith('#')) return;
    const entry = entryOf(content);
    if (CONFLICT.test(content)) report('ledger-conflict');
    else if (entry) entries.push({ ...entry, line });
    else report('ledger-line');
  });
  return { entries: problems.length === 0 ? entries : undefined, problems };
}

function entryOf(line: string): LedgerEntry | undefined {
  const match = LINE.exec(line.trimEnd());
  if (!match) return undefined;
  const [, at = '', locale, id, to, quoted] = match;
  // What ledgerSchema says, without its cost: a hundred thousand lines would take a second and a half.
  const gone = quoted && textOf(quoted);
  const isSound =
    ADDRESS.test(at) &&
    (locale === undefined || isLocale(locale)) &&
    (id === undefined || ID.test(id)) &&
    (to === undefined || ADDRESS.test(to)) &&
    (quoted === undefined || gone);
  if (!isSound) return undefined;
  return { at, ...(isLocale(locale) && { in: locale }), ...(id && { id }), ...(to && { to }), ...(gone && { gone }) };
}

/** The text between the quotes; nothing where it is not what YAML and JSON both read the same. */
function textOf(quoted: string): string | undefined {
  try {
    return (JSON.parse(quoted) as string).trim() || undefined;
  } catch {
    return undefined;
  }
}
