import { LEDGER_FILE } from '../../library/read-ledger.ts';
import { compare, type LostThing } from '../../links/compare.ts';
import { mendAlone } from '../../links/mend.ts';
import type { LossReason } from '../../links/resolve.ts';
import type { Library } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { type BadExample, type Example, type FileFinding, libraryRule } from '../rule.ts';

/** When a whole language is missing, its first addresses tell as much as all of them. */
const MOST_NAMED = 20;

type Message = 'moved' | LossReason | 'more' | 'taken-over';

const recorded = (...ledger: NonNullable<Library['ledger']>) => ({ library: { ledger } });
const lost = (locale: Locale, heading: string, now: string): BadExample<Message> => ({
  locale,
  body: `Hei, hej, hello.\n\n## ${now}\n\n1, 2, 3.\n\n## B\n\n4.`,
  ...recorded({ at: `/a/a/#${heading}`, in: locale }),
  gives: 'moved',
});
const kept = (locale: Locale, heading: string, now: string): Example => ({
  locale,
  body: `Hei, hej, hello.\n\n## ${now} <Anchor id="${heading}" />\n\n1, 2, 3.`,
  ...recorded({ at: '/a/a/' }, { at: `/a/a/#${heading}`, in: locale }),
});

export const linkLedger = libraryRule<Message>({
  id: 'link-ledger',
  group: 'integrity',
  contract: 'Every address that was ever published leads somewhere: to its page, to another one, or to why it is gone.',
  why: 'Replies, letters and other sites hold addresses that nobody can call back. Whoever follows one has a question now.',
  sources: [
    'https://www.w3.org/Provider/Style/URI',
    'https://developers.google.com/search/docs/crawling-indexing/301-redirects',
    'links.yaml, which the build of record writes: docs/links.md',
  ],
  messages: {
    moved: {
      severity: 'error',
      sentence:
        'Unexpected loss of {address}, expected the address that was published to lead to where its content is now',
      fix: 'npm run link -- --fix',
    },
    undecided: {
      severity: 'error',
      sentence: 'Unexpected loss of {address}{others}, expected the content there, or somewhere to lead its readers',
      fix: 'Bring it back; or npm run link -- --fix {name} --to <id or path>; or npm run link -- --fix {name} --gone "why, for readers"',
    },
    'two-targets': {
      severity: 'error',
      sentence: 'Unexpected second decision on {address}, expected one: two branches say where it leads',
      fix: 'Take out the line that is wrong; both are in {file}.',
    },
    nowhere: {
      severity: 'error',
      sentence: 'Unexpected target of {address}, expected an address that is or was published',
      fix: 'npm run link -- --fix {name} --to <id or path>',
    },
    loop: {
      severity: 'error',
      sentence: 'Unexpected way from {address} back to itself, expected it to end at a page',
      fix: 'npm run link -- --fix {name} --to <id or path>',
    },
    more: {
      severity: 'error',
      sentence: 'Unexpected loss of {count} more addresses, expected none',
      fix: 'npm run link names them all; npm run link -- --fix mends what can be mended without asking.',
    },
    'taken-over': {
      severity: 'warn',
      sentence:
        'Unexpected article {now} at {address}, expected {id}, whose address it was: links given out to one open the other',
      fix: 'Give one of them another file name; or accept it, with the next build of record.',
    },
  },
  good: [
    { locale: 'en', slug: 'lost', ...recorded({ at: '/en/articles/lost/', id: 'a' }) },
    // An address of the site that was left waits for an article that is a draft still.
    { locale: 'en', frontmatter: { draft: true }, ...recorded({ at: '/hc/1-lost/', to: '/a/a/' }) },
    {
      locale: 'en',
      slug: 'lost',
      ...recorded({ at: '/en/articles/stolen/', to: '/a/b/' }, { at: '/a/b/', to: '/a/a/' }),
    },
    { locale: 'en', ...recorded({ at: '/a/b/', gone: 'We no longer offer it.' }, { at: '/en/articles/b/', id: 'b' }) },
    kept('en', 'fees', 'What it costs'),
    kept('nb', 'gebyrer', 'Hva det koster'),
    kept('sv', 'avgifter', 'Vad det kostar'),
    kept('da', 'gebyrer', 'Hvad det koster'),
  ],
  bad: [
    lost('en', 'what-it-costs', 'What it costs you'),
    lost('nb', 'hva-det-koster', 'Hva det koster deg'),
    lost('sv', 'vad-det-kostar', 'Vad det kostar dig'),
    lost('da', 'hvad-det-koster', 'Hvad det koster dig'),
    { locale: 'en', slug: 'new', ...recorded({ at: '/en/articles/old/', id: 'a' }), gives: 'moved' },
    { locale: 'en', ...recorded({ at: '/a/b/' }), gives: 'undecided' },
    { locale: 'en', ...recorded({ at: '/en/stages/was/' }), gives: 'undecided' },
    { locale: 'en', ...recorded({ at: '/a/b/', to: '/a/a/' }, { at: '/a/b/', gone: 'Done.' }), gives: 'two-targets' },
    { locale: 'en', ...recorded({ at: '/a/b/', to: '/a/c/' }), gives: 'nowhere' },
    { locale: 'en', ...recorded({ at: '/a/b/', to: '/a/c/' }, { at: '/a/c/', to: '/a/b/' }), gives: 'loop' },
    {
      locale: 'en',
      library: { ledger: Array.from({ length: MOST_NAMED + 1 }, (_, n) => ({ at: `/a/b${n}/` })) },
      gives: 'more',
    },
    {
      locale: 'en',
      slug: 'lost',
      ...recorded({ at: '/en/articles/lost/', id: 'b' }, { at: '/a/b/', to: '/a/a/' }),
      gives: 'taken-over',
    },
  ],
  reads: ['headings'],
  check(library) {
    const { lost, takenOver } = compare(library);
    const alone = new Set(lost);
    for (const { name } of mendAlone(library).undecided) {
      const thing = lost.find((each) => each.name === name);
      if (thing) alone.delete(thing);
    }
    const findings = lost.map((thing) => lostFinding(thing, alone.has(thing)));
    const named = findings.slice(0, MOST_NAMED);
    const count = findings.length - named.length;
    if (count > 0) named.push({ message: 'more', file: LEDGER_FILE, args: { count }, line: 1, column: 1 });
    return [
      ...named,
      ...takenOver.map(({ entry, now }): FileFinding<Message> => {
        const args = { address: entry.at, id: entry.id ?? '', now };
        return { message: 'taken-over', file: LEDGER_FILE, args, line: entry.line ?? 1, column: 1 };
      }),
    ];
  },
});

/** What was lost together is told once, at its first line. */
function lostFinding({ name, addresses }: LostThing, mendsAlone: boolean): FileFinding<Message> {
  const [first] = addresses;
  const entry = first?.entries.at(-1);
  const why = first?.why ?? 'undecided';
  const others = addresses.length > 1 ? ` and ${addresses.length - 1} more addresses of ${name}` : '';
  const args = { address: entry?.at ?? name, name: name.includes('#') ? `"${name}"` : name, others };
  const message = why === 'undecided' && mendsAlone ? 'moved' : why;
  return { message, file: LEDGER_FILE, args, line: entry?.line ?? 1, column: 1 };
}
