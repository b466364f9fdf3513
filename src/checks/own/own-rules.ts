import { join } from 'node:path';
import { DigestCache, digestOf } from '../../library/cache.ts';
import { codeDigest } from '../../library/code-digest.ts';
import { readingProblem } from '../../library/validate.ts';
import type { Article, Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { FINDING_CODE, keyOf, problemOf, recordsOf, textOfRecords } from '../article-checks.ts';
import { ExaminedArticle } from '../article-subject.ts';
import { worded } from '../describe.ts';
import type { Finding } from '../rule.ts';
import { RULES } from '../rules/index.ts';
import type { RuleSettings } from '../settings/rule-settings.ts';
import { type Loaded, type LoadedRule, loadRules } from './load-rules.ts';
import { loadRemarkRules } from './remark-rules.ts';
import { placeOfError, reasonOf } from './rule-error.ts';
import { faultOfFindings } from './rule-shape.ts';

/** Loads the rules of a company’s own and the plugins of remark-lint; a rule whose name is taken is left out. */
export async function loadOwnRules(library: Library): Promise<Loaded> {
  const all = [await loadRules(library), await loadRemarkRules(library)];
  const taken = new Set(RULES.map(({ id }) => id));
  const rules: LoadedRule[] = [];
  const problems = all.flatMap((each) => each.problems);
  for (const loaded of all.flatMap((each) => each.rules)) {
    const { rule, file } = loaded;
    if (taken.has(rule.id)) problems.push(readingProblem(file, 'rule-taken', { rule: rule.id }));
    else rules.push(loaded);
    taken.add(rule.id);
  }
  return { rules, problems, digest: digestOf(...all.map(({ digest }) => digest)) };
}

/** What rules of a company’s own find. A rule that throws, or gives what are no findings, is told of once, in its file. */
export async function checkOwn(
  library: Library,
  { rules, digest }: Loaded,
  { settings, now, cacheDir }: { settings: RuleSettings; now: string; cacheDir: string | undefined },
): Promise<Problem[]> {
  const inTexts = await checkArticles(library, { rules, digest }, settings, cacheDir);
  const inLibrary = await Promise.all(
    rules.map(async (loaded) => {
      const { rule } = loaded;
      if (rule.scope !== 'library') return [];
      const noteOf = (article: Article) => rule.note?.(article) ?? '';
      return guarded(loaded, library.dir, '.', async () => rule.check(library, now, settings.options(rule), noteOf));
    }),
  );
  return onceEach([...inTexts, ...inLibrary.flat()]);
}

async function checkArticles(
  library: Library,
  { rules, digest }: Pick<Loaded, 'rules' | 'digest'>,
  settings: RuleSettings,
  cacheDir: string | undefined,
): Promise<Problem[]> {
  const records = recordsOf(library);
  const path = cacheDir && join(cacheDir, 'own-findings.json');
  const version = digestOf(await codeDigest(FINDING_CODE), textOfRecords(records), digest);
  const cache = DigestCache.open<Problem[]>(path, version);
  const check = (article: Article) => {
    const own = settings.of(article.file);
    return cache.get(keyOf(article, library.snippets, own), () => {
      const subject = new ExaminedArticle(article, records);
      return rules.flatMap((loaded) => {
        const { rule } = loaded;
        if (rule.scope !== 'article') return [];
        return guardedNow(loaded, library.dir, article.file, () => rule.check(subject, own.options(rule)));
      });
    });
  };
  const problems = library.articles.flatMap(check);
  await cache.save();
  return problems;
}

function guardedNow({ rule, file }: LoadedRule, dir: string, about: string, find: () => readonly Finding[]): Problem[] {
  try {
    const findings = find();
    const fault = faultOfFindings(findings, rule);
    if (fault) return [readingProblem(file, 'rule-gave', { rule: rule.id, fault, about })];
    return findings.map((finding) => {
      const where = 'file' in finding && typeof finding.file === 'string' ? finding.file : about;
      return worded(rule, problemOf(rule, where, finding));
    });
  } catch (error) {
    return [failure(error, { rule, file }, dir, about)];
  }
}

async function guarded(
  loaded: LoadedRule,
  dir: string,
  about: string,
  find: () => Promise<readonly Finding[]>,
): Promise<Problem[]> {
  try {
    const findings = await find();
    return guardedNow(loaded, dir, about, () => findings);
  } catch (error) {
    return [failure(error, loaded, dir, about)];
  }
}

function failure(error: unknown, { rule, file }: LoadedRule, dir: string, about: string): Problem {
  const args = { rule: rule.id, reason: reasonOf(error), about };
  return readingProblem(file, 'rule-failed', args, placeOfError(error, join(dir, file)));
}

/** A rule that fails fails on many articles: one of them is enough to mend it. */
function onceEach(problems: readonly Problem[]): Problem[] {
  const told = new Set<string>();
  return problems.filter(({ rule, message, args }) => {
    if (rule !== 'content-valid') return true;
    const name = `${message} ${String(args['rule'])}`;
    const isNew = !told.has(name);
    told.add(name);
    return isNew;
  });
}
