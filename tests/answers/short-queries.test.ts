import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answerFilesOf, openAnswers } from '../../src/answers/open-answers.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import { LOCALES } from '../../src/model/locale.ts';

/** Of the short queries in short-queries/<locale>.yaml, so many per cent must find an article among the first three. */
const LEAST = 95;

describe('short queries over the demo', async () => {
  const { library } = await readLibrary('src/content');

  it.each(LOCALES)('find their article in %s', async (locale) => {
    if (!library) throw new Error('The demo cannot be read.');
    const answers = await openAnswers(await answerFilesOf(library, locale), locale);
    const file = readFileSync(new URL(`short-queries/${locale}.yaml`, import.meta.url), 'utf8');
    const queries = Object.entries(parseYaml(file).data as Record<string, string | string[]>);
    const missed = queries.filter(([query, wanted]) => {
      const found = answers.ask(query, { limit: 3 }).answers.map(({ article }) => article.id);
      return ![wanted].flat().some((id) => found.includes(id));
    });
    expect(queries.length).toBe(60);
    expect(missed.length, `missed: ${missed.map(([query]) => query).join(', ')}`).toBeLessThanOrEqual(
      (60 * (100 - LEAST)) / 100,
    );
  });
});
