import { describe } from '../../src/checks/describe.ts';
import { count as counted, countProblems } from '../../src/checks/reporters/report.ts';
import type { Outcome } from '../../src/import/article-report.ts';
import type { ImportPlan } from '../../src/import/import-plan.ts';
import type { SourceSet } from '../../src/import/source-article.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import { baselineWords } from '../baseline-file.ts';
import type { Holding } from './hold-arrivals.ts';

interface Summary {
  plan: ImportPlan;
  set: SourceSet;
  /** What the baseline holds of articles that readers see for the first time; nothing where there are none. */
  holding: Holding | undefined;
  site: Site;
  /** The content folder, as one would open it. */
  dir: string;
  dryRun: boolean;
}

/** How many faults and articles are named; the rest is counted. */
const MOST_NAMED = 20;

/** What a run did, for whoever typed it or for a program. */
export function importSummary(summary: Summary, json: boolean): string {
  return json ? asJson(summary) : asText(summary);
}

function asText({ plan, holding, site, dir, dryRun }: Summary): string {
  const { outcomes, files, media, reports, faults } = plan;
  const count = (outcome: Outcome) => [...outcomes.values()].filter((each) => each === outcome).length;
  const dropped = reports.reduce((sum, report) => sum + report.dropped.length, 0);
  const changed = reports.reduce((sum, report) => sum + report.changed.length, 0);
  const ids = new Set(plan.placed.map(({ entry }) => entry.id)).size;
  const lines = [
    `${outcomes.size} texts of ${ids} articles: ${count('new')} new, ${count('updated')} updated, ${count('unchanged')} unchanged.`,
    `${dryRun ? 'Would write' : 'Written'} to ${dir}: ${files.size} files, ${media.size} pictures and films.`,
  ];
  if (reports.length > 0)
    lines.push(
      `On the way, ${changed} things were changed and ${dropped} dropped: ${dir}/import/report.md names each.`,
    );
  const missing = [...new Set(plan.placed.map(({ article }) => article.locale))].filter(
    (locale) => !site.locales.includes(locale),
  );
  if (missing.length > 0) lines.push(`site.yaml does not publish ${missing.join(', ')}: add it under \`locales\`.`);
  lines.push(
    ...named(
      'Changed at the source and by an editor, so that both are kept. Look at both, then --force or --keep-mine:',
      keysWith(plan, 'edited'),
      (file) => `  ${file}, and the source’s under ${file.replace(/^articles\//, 'import/beside/')}`,
    ),
  );
  lines.push(
    ...named(
      'Deleted here by somebody, and left so (--force brings them back):',
      keysWith(plan, 'deleted'),
      (file) => `  ${file}`,
    ),
  );
  lines.push(...named('To look at:', faults, ({ place, line, sentence }) => `  ${place}:${line}  ${sentence}`));
  if (holding) lines.push(...holdingLines(holding, dir));
  return lines.join('\n');
}

function holdingLines({ unread, before, entries, unsafe, elsewhere }: Holding, dir: string): string[] {
  const line = (problem: Problem) =>
    `  ${problem.file}:${problem.line}  ${describe(problem).sentence}  ${problem.rule}`;
  if (unread)
    return named(
      `Nothing is held in baseline.yaml, since ${dir} cannot be read. Mend it, then npm run check -- --content ${dir} --baseline write:`,
      unread,
      line,
    );
  const lines = [
    `baseline.yaml ${baselineWords(entries, before)}: what the gate found in the articles that moved in.`,
    `What to mend first: npm run import -- report --content ${dir}`,
  ];
  if (elsewhere.length > 0) {
    const { errors, warnings } = countProblems(elsewhere);
    lines.push(
      `Not held, since it is in files that were there before: ${counted(errors, 'error')}, ${counted(warnings, 'warning')} (npm run check -- --content ${dir}).`,
    );
  }
  return [...lines, ...named('Not held, since it is unsafe or broken, so that the build stops:', unsafe, line)];
}

function keysWith(plan: ImportPlan, outcome: Outcome): string[] {
  return plan.placed.flatMap(({ entry }) =>
    plan.outcomes.get(`${entry.from} ${entry.in}`) === outcome ? [entry.file] : [],
  );
}

function named<T>(heading: string, items: readonly T[], line: (item: T) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - MOST_NAMED;
  return [heading, ...items.slice(0, MOST_NAMED).map(line), ...(rest > 0 ? [`  … and ${rest} more`] : [])];
}

function asJson({ plan, holding, dir, dryRun }: Summary): string {
  const articles = plan.placed.map(({ entry: { from, in: locale, id, file } }) => ({
    from,
    in: locale,
    id,
    file,
    outcome: plan.outcomes.get(`${from} ${locale}`),
  }));
  return JSON.stringify(
    {
      schemaVersion: 1,
      dir,
      dryRun,
      articles,
      reports: plan.reports,
      faults: plan.faults,
      files: [...plan.files.keys()],
      media: [...plan.media.keys()],
      baseline: holding ? { entries: holding.entries, notHeld: [...holding.unsafe, ...holding.elsewhere] } : null,
    },
    null,
    2,
  );
}
