import { issueProblems, readingProblem } from '../../library/validate.ts';
import type { DataPath } from '../../library/yaml.ts';
import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import type { Override, RuleSetting } from '../../model/schemas/site.ts';
import { recordDocument, recordPosition } from '../records.ts';
import type { Rule } from '../rule.ts';
import { isLocked } from './locked.ts';
import { settingOf } from './rule-settings.ts';
import { scopeOf } from './scope.ts';

const SITE = 'site.yaml';

/** What is wrong with `rules` and `overrides` in site.yaml. `rules` are all that the site knows. */
export function settingsProblems(library: Library, rules: readonly Rule[]): Problem[] {
  const { site } = library;
  const inRules = (settings: Readonly<Record<string, RuleSetting>>, path: DataPath, only: boolean) =>
    Object.entries(settings).flatMap(([key, setting]) => settingProblems(key, setting, [...path, key], only));
  const settingProblems = (key: string, setting: RuleSetting, path: DataPath, only: boolean): Problem[] => {
    const at = () => recordPosition(library, SITE, path);
    const rule = rules.find(({ id }) => id === key);
    if (!rule) return [readingProblem(SITE, 'unknown-rule', { key, known: rules.map(({ id }) => id) }, at())];
    const { severity, options } = settingOf(setting);
    if (isLocked(key) && severity && severity !== 'error')
      return [readingProblem(SITE, 'locked-rule', { key, setting: severity }, at())];
    if (!options) return [];
    if (only && rule.scope !== 'article') return [readingProblem(SITE, 'options-for-all', { key }, at())];
    return optionProblems(rule, options, Array.isArray(setting) ? [...path, 1] : path, library);
  };
  return [
    ...inRules(site.rules, ['rules'], false),
    ...site.overrides.flatMap((override, index) => [
      ...scopeProblems(override, index, library),
      ...inRules(override.rules, ['overrides', index, 'rules'], true),
    ]),
  ];
}

/** What a rule has against the options that it is given. */
function optionProblems(rule: Rule, options: object, path: DataPath, library: Library): Problem[] {
  const at = recordPosition(library, SITE, path);
  if (!rule.options) return [readingProblem(SITE, 'no-options', { rule: rule.id }, at)];
  const known = Object.keys(rule.options.parse({}) as object);
  const unknown = Object.keys(options).filter((key) => !known.includes(key));
  if (unknown.length > 0)
    return unknown.map((key) =>
      readingProblem(
        SITE,
        'unknown-option',
        { key, rule: rule.id, known },
        recordPosition(library, SITE, [...path, key]),
      ),
    );
  const issues = rule.options.safeParse(options).error?.issues ?? [];
  const inPlace = issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
  return issueProblems(inPlace, recordDocument(library, SITE), SITE);
}

/** Names in an override that nothing has, and overrides that hold nowhere. */
function scopeProblems(override: Override, index: number, library: Library): Problem[] {
  const { journey, site, articles, snippets } = library;
  const personas = journey.personas.map(({ id }) => id);
  const unknown = (field: 'locales' | 'personas', known: readonly string[]) =>
    (override[field] ?? []).flatMap((value, place) =>
      known.includes(value)
        ? []
        : [
            readingProblem(
              SITE,
              'unknown-name',
              { field: `overrides.${index}.${field}`, value, known },
              recordPosition(library, SITE, ['overrides', index, field, place]),
            ),
          ],
    );
  const problems = [...unknown('locales', site.locales), ...unknown('personas', personas)];
  if (problems.length > 0) return problems;
  const covers = scopeOf(override);
  const others = ['site.yaml', 'journey.yaml', 'goals.yaml', 'people.yaml'].map((file) => ({ file }));
  if ([...articles, ...snippets, ...others].some(covers)) return [];
  const at = recordPosition(library, SITE, ['overrides', index]);
  return [{ ...readingProblem(SITE, 'idle-override', {}, at), severity: 'warn' }];
}
