import type { Library } from '../../model/library.ts';
import type { RuleSetting } from '../../model/schemas/site.ts';
import type { Rule } from '../rule.ts';
import { type Place, type Scope, scopeOf } from './scope.ts';

type Strictness = 'off' | 'warn' | 'error';

/** What a site sets of one rule: how strict it is, what it goes by, or both. */
export interface OwnSetting {
  severity?: Strictness;
  options?: Readonly<Record<string, unknown>>;
}

/** How the rules stand in one file. */
export interface FileSettings {
  /** Differs wherever an option of a rule does: what was found with others must be found again. */
  key: string;
  /** How strict a rule is there, where the site says so. */
  severity(rule: string): Strictness | undefined;
  /** What a rule goes by there. */
  options(rule: Rule): object;
}

/** The severity and the options that a setting in site.yaml names. */
export function settingOf(setting: RuleSetting): OwnSetting {
  if (typeof setting === 'string') return { severity: setting };
  if (!Array.isArray(setting)) return { options: setting };
  return { severity: setting[0], options: setting[1] };
}

/**
 * How strict each rule is in each file, and what it goes by: what `rules` in site.yaml says, and what its
 * `overrides` say after it. Options that a rule refuses are left out: `settingsProblems` tells of them.
 */
export class RuleSettings {
  readonly #base: Readonly<Record<string, RuleSetting>>;
  readonly #overrides: readonly { covers: Scope; rules: Readonly<Record<string, RuleSetting>> }[];
  readonly #places: ReadonlyMap<string, Place>;
  readonly #known = new Map<string, FileSettings>();

  constructor({ site, articles, snippets }: Pick<Library, 'site' | 'articles' | 'snippets'>) {
    this.#base = site.rules;
    this.#overrides = site.overrides.map((override) => ({ covers: scopeOf(override), rules: override.rules }));
    // Without overrides, all files are alike.
    this.#places = new Map(
      this.#overrides.length > 0 ? [...articles, ...snippets].map((each) => [each.file, each]) : [],
    );
  }

  /** The settings that hold in a file of the content folder; `place` is what it is, where that was not known before. */
  of(file: string, place: Place = this.#places.get(file) ?? { file }): FileSettings {
    const inForce = this.#overrides.filter(({ covers }) => covers(place));
    const name = inForce.map((override) => this.#overrides.indexOf(override)).join(' ');
    const settings = this.#known.get(name) ?? fileSettings([this.#base, ...inForce.map(({ rules }) => rules)]);
    this.#known.set(name, settings);
    return settings;
  }

  /** What a rule about all files goes by. */
  options(rule: Rule): object {
    return this.of('').options(rule);
  }
}

/** What several layers of settings say together: of severities the last, of options each the last of its own. */
function fileSettings(layers: readonly Readonly<Record<string, RuleSetting>>[]): FileSettings {
  const settings = new Map<string, OwnSetting>();
  for (const [rule, setting] of layers.flatMap((layer) => Object.entries(layer))) {
    const { options: before, ...rest } = settings.get(rule) ?? {};
    const { options: own, ...severity } = settingOf(setting);
    const options = before || own ? { options: { ...before, ...own } } : {};
    settings.set(rule, { ...rest, ...severity, ...options });
  }
  const parsed = new Map<Rule, object>();
  const key = [...settings].flatMap(([rule, { options }]) => (options ? [`${rule} ${JSON.stringify(options)}`] : []));
  return {
    key: key.sort().join('\n'),
    severity: (rule) => settings.get(rule)?.severity,
    options: (rule) => {
      const options = parsed.get(rule) ?? optionsOf(rule, settings.get(rule.id)?.options);
      parsed.set(rule, options);
      return options;
    },
  };
}

/** The options of a rule with its defaults filled in; the defaults alone where it refuses what is given. */
function optionsOf({ options }: Pick<Rule, 'options'>, given: object = {}): object {
  if (!options) return {};
  const result = options.safeParse(given);
  return result.success ? result.data : options.parse({});
}
