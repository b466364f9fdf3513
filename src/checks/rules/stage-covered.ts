import { defaultLocale, type Library } from '../../model/library.ts';
import { type Locale, localize } from '../../model/locale.ts';
import type { Problem, ProblemArgs } from '../../model/problem.ts';
import type { Cell, Lack } from '../cell.ts';
import { recordPosition, stagePosition } from '../records.ts';
import { type FileFinding, verdictRule } from '../rule.ts';

/** So many files are named; a list of a hundred helps nobody. */
const MOST_FILES = 3;

type Message = 'gap' | 'untranslated' | 'begun' | 'held' | 'unread' | 'nothing';

const UNREAD: Problem = {
  rule: 'content-valid',
  severity: 'error',
  file: 'articles/en/other.mdx',
  message: 'not-utf8',
  args: {},
  line: 1,
  column: 1,
};
const ELSEWHERE = {
  locale: 'nb',
  frontmatter: { id: 'pin', stage: 'use', kind: 'how-to', goal: 'fewer-contacts' },
} as const;

export const stageCovered = verdictRule<Message>({
  id: 'stage-covered',
  group: 'lifecycle',
  contract:
    'Each persona finds at each stage, in each language: every touchpoint and required kind, the minimum of articles, one written for them, and the goals of the stage served.',
  why: 'A help centre is missed where it has nothing, and nobody sees that from the articles that are there.',
  sources: ['journey.yaml', 'our own judgement'],
  messages: {
    gap: {
      severity: 'error',
      sentence: 'Unexpected gap at {cell}: “{persona}” finds too little {stage}, expected {lacks}',
      fix: '{wonders} Meet that with: {kinds}. Customers ask: {questions}. Begin with: {command}',
    },
    untranslated: {
      severity: 'error',
      sentence: 'Unexpected gap at {cell}: “{persona}” finds too little {stage}, expected {lacks}',
      fix: 'Meet the need {need} with: {kinds}. Customers ask: {questions}. Begin with: {command}',
    },
    begun: {
      severity: 'error',
      sentence: 'Unexpected gap at {cell}: “{persona}” finds too little {stage}, expected {lacks}; {draft} is begun',
      fix: 'Fill in what stands there in brackets, and take out “draft: true”. Customers ask: {questions}.',
    },
    held: {
      severity: 'error',
      sentence:
        'Unexpected gap at {cell}: “{persona}” finds too little {stage}, expected {lacks}; {held} would count, but for an error or an overdue review',
      fix: 'Mend that first. If that is not enough, begin another with: {command}',
    },
    unread: {
      severity: 'error',
      sentence:
        'Unexpected gap at {cell}: “{persona}” finds too little {stage}, expected {lacks}; {unread} cannot be read, and may be what is missing',
      fix: 'Mend that first. If that is not enough, begin another with: {command}',
    },
    nothing: {
      severity: 'error',
      sentence: 'Unexpected help centre without {missing}, expected one at least: nothing is covered',
      fix: 'Add {missing}; nothing can be checked or published before.',
    },
  },
  good: [],
  bad: [
    { locale: 'en', site: { locales: ['en'] }, gives: 'gap' },
    { locale: 'en', site: { locales: ['en', 'nb'] }, besides: [ELSEWHERE], gives: 'untranslated' },
    { locale: 'en', frontmatter: { draft: true }, besides: [{ locale: 'en' }], gives: 'begun' },
    { locale: 'en', frontmatter: { goal: 'no-such' }, gives: 'held' },
    { locale: 'en', site: { locales: ['en'] }, library: { problems: [UNREAD] }, gives: 'unread' },
    { locale: 'en', library: { journey: { personas: [], stages: [] } }, gives: 'nothing' },
  ],
  check(library, { coverage }) {
    const { personas, stages, articles } = coverage.denominator;
    const start = { line: 1, column: 1 };
    const nothing = (missing: string, file: string, at = start): FileFinding<Message> => ({
      message: 'nothing',
      file,
      args: { missing },
      ...at,
    });
    const missing: FileFinding<Message>[] = [];
    if (personas === 0)
      missing.push(nothing('personas', 'journey.yaml', recordPosition(library, 'journey.yaml', ['personas'])));
    if (stages === 0)
      missing.push(nothing('stages', 'journey.yaml', recordPosition(library, 'journey.yaml', ['stages'])));
    if (articles === 0) missing.push(nothing('published articles', 'articles'));
    if (missing.length > 0) return missing;
    return coverage.cells.filter(({ state }) => state === 'gap').map((cell) => gapOf(cell, library));
  },
});

function gapOf(cell: Cell, library: Library): FileFinding<Message> {
  const { next, held, persona, stage, locale } = cell;
  const language = defaultLocale(library.site);
  const nameOf = (items: readonly { id: string; name: Parameters<typeof localize>[0] }[], id: string) =>
    localize(items.find((item) => item.id === id)?.name ?? id, language);
  const stageData = library.journey.stages.find(({ id }) => id === stage);
  const need = next?.need;
  const unread = unreadIn(locale, library);
  const args: ProblemArgs = {
    cell: `${persona}/${stage}/${locale}`,
    persona: nameOf(library.journey.personas, persona),
    stage: `at the stage “${nameOf(library.journey.stages, stage)}”`,
    lacks: cell.lacks.map((lack) => wordsFor(lack, persona, (id) => nameOf(stageData?.touchpoints ?? [], id))),
    kinds: next?.kinds ?? [],
    command: next?.command ?? '',
    held: named(held),
    unread: named(unread),
    ...(need && { need: `“${need.iNeed}” (${need.as})` }),
    questions: askedBy(next),
    wonders: localize(stageData?.description ?? '', language),
    draft: next?.draft ?? '',
  };
  const message = messageFor(held, unread, next);
  return {
    message,
    file: 'journey.yaml',
    about: `${persona}/${stage}/${locale}`,
    args,
    ...stagePosition(library, stage),
  };
}

/** How customers ask, or what they want, as far as it is known. */
function askedBy(next: Cell['next']): string[] {
  const asked = [...(next?.questions ?? []).map((question) => `“${question}”`), ...(next?.intents ?? [])];
  return asked.length > 0 ? asked : ['nobody has written down how'];
}

/** What is nearest to be done comes first: mend what is there, finish what is begun, translate, write. */
function messageFor(held: readonly string[], unread: readonly string[], next: Cell['next']): Message {
  if (held.length > 0) return 'held';
  if (unread.length > 0) return 'unread';
  if (next?.draft) return 'begun';
  return next?.need ? 'untranslated' : 'gap';
}

/** Articles of a language that could not be read: nobody knows in which cell they would count. */
function unreadIn(locale: Locale, { problems }: Library): string[] {
  const isArticle = ({ file, severity }: Problem) => severity === 'error' && file.startsWith(`articles/${locale}/`);
  return [...new Set(problems.filter(isArticle).map(({ file }) => file))];
}

function named(files: readonly string[]): string[] {
  const rest = files.length - MOST_FILES;
  return rest > 0 ? [...files.slice(0, MOST_FILES), `${rest} more`] : [...files];
}

function wordsFor(lack: Lack, persona: string, touchpointName: (id: string) => string): string {
  switch (lack.what) {
    case 'touchpoint':
      return `an article for the touchpoint ${lack.touchpoint} (“${touchpointName(lack.touchpoint)}”)`;
    case 'kind':
      return `an article of the kind ${lack.kind}`;
    case 'articles':
      return `${lack.minimum} article${lack.minimum === 1 ? '' : 's'} (found ${lack.found})`;
    case 'primary':
      return `an article with ${persona} as its first persona`;
    case 'goal':
      return `an article for the goal ${lack.goal}`;
  }
}
