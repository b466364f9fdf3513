import type { Outcome } from '../../src/import/article-report.ts';
import type { ImportPlan } from '../../src/import/import-plan.ts';
import type { SourceSet } from '../../src/import/source-article.ts';
import type { Site } from '../../src/model/schemas/site.ts';

interface Summary {
  plan: ImportPlan;
  set: SourceSet;
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

function asText({ plan, site, dir, dryRun }: Summary): string {
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
  return lines.join('\n');
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

function asJson({ plan, dir, dryRun }: Summary): string {
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
    },
    null,
    2,
  );
}
