import { describe, expect, it } from 'vitest';
import { TextFindings } from '../../src/checks/article-checks.ts';
import { runGate } from '../../src/checks/gate.ts';
import { LibraryFindings } from '../../src/checks/library-findings.ts';
import type { LibraryRule } from '../../src/checks/rule.ts';
import { RULES } from '../../src/checks/rules/index.ts';
import { RuleSettings } from '../../src/checks/settings/rule-settings.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import type { Article, Library } from '../../src/model/library.ts';
import { PLACE } from '../../src/model/saves.ts';
import { exampleLibrary } from './example-library.ts';

const NOW = '2026-11-22';
const DECLARED = RULES.filter((rule) => rule.scope === 'library').filter(({ reads }) => reads);

/** An article that notes what is read of it; where something stands in its file is no part of what a rule judges. */
function watched(article: Article, read: Set<string>): Article {
  return new Proxy(article, {
    get(target, name, receiver) {
      const isForPlace = name === 'source' && new Error().stack?.includes('frontmatterPosition');
      if (typeof name === 'string' && !isForPlace) read.add(name);
      return Reflect.get(target, name, receiver);
    },
  });
}

describe('what a rule says that it reads of an article', () => {
  it.each(DECLARED.map((rule) => [rule.id, rule] as const))('is all that %s reads', async (_id, rule: LibraryRule) => {
    const read = new Set<string>();
    for (const example of [...rule.good, ...rule.bad]) {
      const plain = exampleLibrary(example);
      const library: Library = { ...plain, articles: plain.articles.map((article) => watched(article, read)) };
      const settings = new RuleSettings(library);
      const texts = await TextFindings.open(undefined);
      const noteOf = texts.notes(rule, plain, settings);
      catalogOf(library);
      read.clear();
      await rule.check(library, example.now ?? NOW, settings.options(rule), (article) =>
        noteOf(plain.articles.find(({ file }) => file === article.file) ?? article),
      );
      const declared: readonly string[] = [...PLACE, ...(rule.reads ?? [])];
      expect([...read].filter((name) => !declared.includes(name))).toEqual([]);
    }
  });

  it('is said by all but those that read everything', () => {
    const silent = RULES.filter((rule) => rule.scope === 'library').filter(({ reads }) => !reads);
    expect(silent.map(({ id }) => id)).toEqual(['golden-questions']);
  });
});

describe('a gate after another', () => {
  const body = 'See [the fees](/a/fees/).\n\n## Costs\n\nNone.';
  const library = exampleLibrary({
    locale: 'en',
    body,
    frontmatter: { id: 'card', goal: 'fewer-contacts' },
    besides: [{ locale: 'en', frontmatter: { id: 'fees' }, body: 'The fees.' }],
  });

  async function after(change: (article: Article) => Partial<Article>) {
    const texts = await TextFindings.open(undefined);
    const whole = new LibraryFindings();
    await runGate(library, { now: NOW, texts, whole });
    const [first, ...others] = library.articles as [Article, ...Article[]];
    const changed = { ...library, articles: [{ ...first, ...change(first), digest: 'another' }, ...others] };
    const again = await runGate(changed, { now: NOW, texts, whole });
    const anew = await runGate(changed, { now: NOW });
    return { again: again.problems, anew: anew.problems };
  }

  it.each<[string, (article: Article) => Partial<Article>]>([
    ['nothing', () => ({})],
    ['its goal', () => ({ goal: 'no-such-goal' })],
    ['a link', ({ links }) => ({ links: links.map((link) => ({ ...link, href: '/a/no-such/' })) })],
    ['its id', () => ({ id: 'fees' })],
    ['its title', () => ({ title: 'A'.repeat(90) })],
    ['its need', ({ need }) => ({ need: { ...need, iNeed: '' } })],
    ['its day of review', () => ({ reviewed: '2030-01-01' })],
    ['lines above what it is told of', ({ source }) => ({ source: source.replace('---\n', '---\n# new\n') })],
  ])('finds what one anew finds where %s changed', async (_what, change) => {
    const { again, anew } = await after(change);
    expect(again).toEqual(anew);
  });

  it('forgets what it found where it was mended', async () => {
    const texts = await TextFindings.open(undefined);
    const whole = new LibraryFindings();
    const [first, ...others] = library.articles as [Article, ...Article[]];
    const wrong = { ...library, articles: [{ ...first, goal: 'no-such-goal', digest: 'wrong' }, ...others] };
    const ofGoal = ({ problems }: Awaited<ReturnType<typeof runGate>>) =>
      problems.filter(({ rule }) => rule === 'goal-declared').length;
    expect(ofGoal(await runGate(wrong, { now: NOW, texts, whole }))).toBe(1);
    expect(ofGoal(await runGate(library, { now: NOW, texts, whole }))).toBe(0);
  });
});
