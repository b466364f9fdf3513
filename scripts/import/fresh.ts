import { existsSync, readdirSync } from 'node:fs';
import { localesOf, skeletonFiles } from '../../src/import/content/skeleton.ts';
import { readJournal } from '../../src/import/journal.ts';
import type { SourceSet } from '../../src/import/source-article.ts';
import { readText } from '../../src/library/files.ts';
import { PRESETS } from '../../src/model/presets/index.ts';

/** A folder is fresh until it has what no content folder can do without; a run that was cut short may have begun it. */
export function isFresh(dir: string): boolean {
  if (!existsSync(dir)) return true;
  const names = readdirSync(dir).filter((name) => !name.startsWith('.git'));
  return names.length === 0 || readJournal(dir).size > 0 ? !names.includes('site.yaml') : false;
}

interface FreshOptions {
  journey?: string | undefined;
  preset: string;
  name: string;
  url: string;
  email: string;
}

function isPreset(name: string): name is keyof typeof PRESETS {
  return Object.hasOwn(PRESETS, name);
}

/** What a fresh content folder gets, by name. Throws where no preset has the name. */
export function freshFiles(set: SourceSet, { journey, preset, name, url, email }: FreshOptions): Map<string, string> {
  if (!isPreset(preset))
    throw new Error(`Unexpected --preset “${preset}”, expected one of ${Object.keys(PRESETS).join(', ')}.`);
  const locales = localesOf(set.articles);
  return skeletonFiles({
    name,
    url,
    email,
    locales,
    preset,
    journey: journey === undefined ? undefined : readText(journey).text,
  });
}
