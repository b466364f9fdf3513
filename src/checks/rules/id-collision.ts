import { frontmatterPosition } from '../../library/read-article.ts';
import type { Library } from '../../model/library.ts';
import { perArticle } from '../../model/per-article.ts';
import type { Position } from '../../model/problem.ts';
import { recordPosition, stagePosition } from '../records.ts';
import { libraryRule } from '../rule.ts';

const START: Position = { line: 1, column: 1 };

/** Something with a name that must be its own. */
interface Named {
  /** What must not collide, with what it may not collide within, as a computer may take it. */
  key: string;
  name: string;
  file: string;
  at: () => Position;
}

export const idCollision = libraryRule({
  id: 'id-collision',
  group: 'integrity',
  contract: 'No two things have one id, one address, or files that a computer may take for one.',
  why: 'A Mac and Windows keep `Card.mdx` and `card.mdx` in one file, and of two pages with one address one is lost.',
  sources: ['https://www.unicode.org/reports/tr15/ (NFC)', 'APFS and NTFS: names differ by more than case'],
  messages: {
    id: {
      severity: 'error',
      sentence: 'Unexpected {kind} “{name}”, which {other} has too, expected one of its own',
      fix: 'Give one of them another name. An id that has been published stays as it is.',
    },
  },
  good: [{ locale: 'en', frontmatter: { id: 'lost' }, besides: [{ locale: 'sv', frontmatter: { id: 'lost' } }] }],
  bad: [
    {
      locale: 'en',
      frontmatter: { id: 'lost' },
      besides: [{ locale: 'en', frontmatter: { id: 'lost' } }],
      gives: 'id',
    },
    { locale: 'en', slug: 'cards/lost', besides: [{ locale: 'en', slug: 'phones/lost' }], gives: 'id' },
    { locale: 'en', slug: 'Lost', besides: [{ locale: 'en', slug: 'lost' }], gives: 'id' },
    { locale: 'da', slug: 'kort-på-vej', besides: [{ locale: 'da', slug: 'kort-pa\u030a-vej' }], gives: 'id' },
  ],
  reads: [],
  check(library) {
    const groups = {
      id: articleIds(library),
      address: addresses(library),
      file: files(library),
      ...recordIds(library),
    };
    return Object.entries(groups).flatMap(([kind, things]) => {
      const first = new Map<string, Named>();
      return things.flatMap(({ key, name, file, at }) => {
        const other = first.get(key);
        if (!other) {
          first.set(key, { key, name, file, at });
          return [];
        }
        const where = other.file === file ? `line ${other.at().line}` : other.file;
        return [{ message: 'id' as const, file, args: { kind, name, other: where }, ...at() }];
      });
    });
  },
});

/** The names of an article, as computers may take them. */
const namesOf = perArticle(({ id, slug, locale, file }) => ({
  id: folded(`${locale}/${id}`),
  address: folded(`${locale}/${slug}`),
  file: folded(file),
}));

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function articleIds({ articles }: Library): Named[] {
  return articles.map((article) => {
    const { id, file } = article;
    return { key: namesOf(article).id, name: id, file, at: () => frontmatterPosition(article, ['id']) };
  });
}

/** Files in different folders whose pages would have one address; those in one folder are told as files. */
function addresses({ articles }: Library): Named[] {
  const folders = new Map<string, string>();
  return articles.flatMap((article) => {
    const { slug, file } = article;
    const key = namesOf(article).address;
    const folder = file.slice(0, -`${slug}.mdx`.length);
    const earlier = folders.get(key);
    if (earlier === undefined) folders.set(key, folder);
    return earlier === folder ? [] : [{ key, name: slug, file, at: () => START }];
  });
}

function files({ articles, snippets, media }: Library): Named[] {
  const others = [...snippets.map(({ file }) => file), ...Array.from(media.keys(), (name) => `media/${name}`)];
  const named = (file: string, key: string) => ({ key, name: file, file, at: () => START });
  return [
    ...articles.map((article) => named(article.file, namesOf(article).file)),
    ...others.map((file) => named(file, folded(file))),
  ];
}

function recordIds(library: Library): Record<string, Named[]> {
  const { journey, goals, people, terms } = library;
  const listed = (file: string, items: readonly { id: string }[], ...path: string[]): Named[] =>
    items.map(({ id }, index) => ({
      key: folded(`${file}/${id}`),
      name: id,
      file,
      at: () => recordPosition(library, file, [...path, index, 'id']),
    }));
  return {
    persona: listed('journey.yaml', journey.personas, 'personas'),
    touchpoint: journey.stages.flatMap(({ id: stage, touchpoints }) =>
      touchpoints.map(({ id }, index) => ({
        key: folded(`${stage}/${id}`),
        name: id,
        file: 'journey.yaml',
        at: () => stagePosition(library, stage, 'touchpoints', index, 'id'),
      })),
    ),
    goal: listed('goals.yaml', goals),
    person: listed('people.yaml', people),
    term: Object.entries(terms).flatMap(([locale, { glossary }]) =>
      listed(`terms/${locale}.yaml`, glossary, 'glossary'),
    ),
  };
}
