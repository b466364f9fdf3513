import { frontmatterPosition } from '../../library/read-article.ts';
import { catalogOf } from '../../model/catalog.ts';
import { type Article, type Library, publishedArticles } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { isInForce } from '../allowed/waivers.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

type Message = 'missing' | 'stale' | 'no-source';

const CHANGES = [{ at: '2026-11-02', significance: 'major', what: 'The fee is gone.' }] as const;
const SPELLING = [{ at: '2026-11-02', significance: 'minor' }] as const;

const source = (changes: readonly { at: string; significance: 'minor' | 'major'; what?: string }[]) => ({
  locale: 'en' as const,
  frontmatter: { id: 'lost', changes: [...changes] },
});
const translation = (locale: Locale, at: string) => ({
  locale,
  frontmatter: { id: 'lost', translated: { from: 'en' as const, at } },
});

export const localeParity = libraryRule<Message>({
  id: 'locale-parity',
  group: 'integrity',
  contract:
    'An article is there in each language that its stage promises, and no translation says what its source has ceased to say.',
  why: 'Customers trust the words in their own language. Where those are old, they act on what is no longer true.',
  sources: [
    'journey.yaml: `translations` of each stage',
    'our own judgement: a change of spelling or style makes no translation wrong, a major one does',
  ],
  messages: {
    missing: {
      severity: 'warn',
      sentence: 'Unexpected lack of {id} in {missing}, expected it in each language that the stage {stage} promises',
      fix: 'Translate it, with: npm run translate -- {id} --to {missing}; or waive the cell of that language for a while.',
    },
    stale: {
      severity: 'warn',
      sentence: 'Unexpected translation of {at}, expected one that follows the change of {changed} in {source}: {what}',
      fix: 'Bring what changed into this language, and set `translated.at` to today.',
    },
    'no-source': {
      severity: 'warn',
      sentence: 'Unexpected translation from {from}, expected an article {id} in that language',
      fix: 'Correct `translated.from`, or take `translated` out if this is now where the article is written first.',
    },
  },
  good: [
    { ...source(CHANGES), besides: [translation('nb', '2026-11-03'), translation('sv', '2026-11-02T14:05Z')] },
    { ...source(SPELLING), besides: [translation('da', '2026-10-01')] },
  ],
  bad: [
    { locale: 'en', ...promised(['nb']), site: { locales: ['en', 'nb'] }, gives: 'missing' },
    { ...source(CHANGES), besides: [translation('nb', '2026-11-01')], gives: 'stale' },
    { ...source(CHANGES), besides: [translation('sv', '2026-11-01')], gives: 'stale' },
    { ...source(CHANGES), besides: [translation('da', '2026-11-01')], gives: 'stale' },
    {
      ...translation('en', '2026-11-01'),
      frontmatter: { translated: { from: 'da', at: '2026-11-01' } },
      gives: 'no-source',
    },
  ],
  reads: ['translated', 'changes'],
  check(library, now) {
    return [...missingIn(library, now), ...publishedArticles(library).flatMap((article) => stale(article, library))];
  },
});

/** A journey of one stage, all of whose articles are promised in some languages. */
function promised(translations: Locale[]) {
  const stage = { id: 'recover', name: 'Recover', description: 'Something is wrong.', minimum: 1, referrals: false };
  const lists = { kinds: ['troubleshooting' as const], requires: [], goals: [], touchpoints: [] };
  const personas = [{ id: 'everyday', name: 'Everyday', description: 'Every day.' }];
  return { library: { journey: { personas, stages: [{ ...stage, ...lists, translations }] } } };
}

/** Each article is told once, in the first language that has it, with all languages that lack it. */
function missingIn(library: Library, now: string): FileFinding<Message>[] {
  const catalog = catalogOf(library);
  const { locales } = library.site;
  const waived = new Set(library.waivers.flatMap((waiver) => (isInForce(waiver, now) ? (waiver.cell ?? []) : [])));
  const promises = new Map(library.journey.stages.map(({ id, translations }) => [id, translations]));
  return locales.flatMap((locale) =>
    catalog.articles(locale).flatMap((article) => {
      const { id, stage, personas, file } = article;
      const promised = promises.get(stage) ?? [];
      if (promised.length === 0 || catalog.translations(id)[0] !== article) return [];
      const missing = promised.filter(
        (other) =>
          locales.includes(other) &&
          !catalog.article(id, other) &&
          !personas.every((persona) => waived.has(`${persona}/${stage}/${other}`)),
      );
      if (missing.length === 0) return [];
      return [
        { message: 'missing' as const, file, args: { id, stage, missing }, ...frontmatterPosition(article, ['stage']) },
      ];
    }),
  );
}

function stale(article: Article, library: Library): FileFinding<Message>[] {
  const { id, file, translated } = article;
  if (!translated) return [];
  const { from, at } = translated;
  const source = catalogOf(library).article(id, from);
  if (!source || source === article)
    return [
      { message: 'no-source', file, args: { id, from }, ...frontmatterPosition(article, ['translated', 'from']) },
    ];
  const changes = source.changes.filter((change) => change.significance === 'major' && change.at > at);
  if (changes.length === 0) return [];
  const changed = changes.map((change) => change.at).sort();
  const what = changes.map((change) => change.what ?? 'see its history');
  const args = { at, source: source.file, changed, what };
  return [{ message: 'stale', file, args, ...frontmatterPosition(article, ['translated', 'at']) }];
}
