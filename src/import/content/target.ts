import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { describe } from '../../checks/describe.ts';
import { listFiles, readText } from '../../library/files.ts';
import { completeJourney } from '../../library/read-journey.ts';
import { validate } from '../../library/validate.ts';
import { parseYaml } from '../../library/yaml.ts';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { type Journey, journeySchema } from '../../model/schemas/journey.ts';
import { type Goal, goalsSchema, type Person, peopleSchema } from '../../model/schemas/records.ts';
import { type Site, siteSchema } from '../../model/schemas/site.ts';

/** The content folder that articles come into, as far as they must know it. */
export interface Target {
  site: Site;
  journey: Journey;
  goals: readonly Goal[];
  people: readonly Person[];
  /** The articles that are there, by path inside the folder. */
  articles: ReadonlyMap<string, { id: string; locale: Locale; slug: string }>;
}

/**
 * Reads what an import must know of a content folder; `fresh` are the files that it is about to get. Throws with file
 * and line where one is not as it must be.
 */
export async function readTarget(dir: string, fresh: ReadonlyMap<string, string>): Promise<Target> {
  const read = <T>(file: string, schema: z.ZodType<T>): T => {
    const document = parseYaml(fresh.get(file) ?? textOf(dir, file));
    const { value, problems } = validate(document, schema, file);
    if (value === undefined) throw problemsError(dir, problems);
    if (schema !== (journeySchema as unknown)) return value;
    return value;
  };
  const journeyText = fresh.get('journey.yaml') ?? textOf(dir, 'journey.yaml');
  const { journey, problems } = completeJourney(
    'journey.yaml',
    read('journey.yaml', journeySchema),
    parseYaml(journeyText),
  );
  if (!journey) throw problemsError(dir, problems);
  if (journey.personas.length === 0 || journey.stages.length === 0)
    throw new Error(
      'Unexpected journey.yaml without personas or stages, expected one of each at least: every article needs a place.',
    );
  return {
    site: read('site.yaml', siteSchema),
    journey,
    goals: read('goals.yaml', goalsSchema),
    people: read('people.yaml', peopleSchema),
    articles: await articlesIn(dir),
  };
}

function textOf(dir: string, file: string): string {
  if (existsSync(join(dir, file))) return readText(join(dir, file)).text;
  throw new Error(`Unexpected absence of ${file} in ${dir}, expected a whole content folder or an empty one.`);
}

function problemsError(dir: string, problems: readonly Problem[]): Error {
  const lines = problems.map((problem) => {
    const { sentence, fix } = describe(problem);
    return `${join(dir, problem.file)}:${problem.line}:${problem.column}  ${sentence}\n  fix: ${fix}`;
  });
  return new Error(lines.join('\n'));
}

async function articlesIn(dir: string): Promise<Target['articles']> {
  const articles = new Map<string, { id: string; locale: Locale; slug: string }>();
  for (const file of await listFiles(join(dir, 'articles'))) {
    const [locale = ''] = file.split('/');
    if (!file.endsWith('.mdx') || !isLocale(locale)) continue;
    const id = /^id:\s*["']?([a-z0-9-]+)/m.exec(readFileSync(join(dir, 'articles', file), 'utf8'))?.[1] ?? '';
    articles.set(`articles/${file}`, { id, locale, slug: file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) });
  }
  return articles;
}
