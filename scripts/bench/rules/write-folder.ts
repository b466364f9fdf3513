import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../../../src/library/files.ts';
import { LOCALES, type Locale } from '../../../src/model/locale.ts';
import { slugify } from '../../../src/model/slug.ts';
import { wrapArticle } from './wrap-article.ts';

/** The names of files are ours, and no rule is to speak of them. */
const LONGEST_NAME = 60;

/**
 * Writes the Markdown of a folder as a content folder. `from` has a folder for each language: en, nb, sv, da.
 * Gives how many articles there are in each. Throws where there is none.
 */
export async function writeFolder(from: string, to: string): Promise<Map<Locale, number>> {
  const counts = new Map<Locale, number>();
  for (const locale of LOCALES) {
    const files = (await listFiles(join(from, locale))).filter((file) => file.endsWith('.md')).sort();
    if (files.length > 0) counts.set(locale, files.length);
    const articles = join(to, 'articles', locale);
    await mkdir(articles, { recursive: true });
    for (const [index, file] of files.entries()) {
      const name = basename(file, '.md');
      const text = await readFile(join(from, locale, file), 'utf8');
      const slug = slugify(name).slice(0, LONGEST_NAME);
      await writeFile(join(articles, `${slug}-${index}.mdx`), wrapArticle({ name, text }, index));
    }
  }
  if (counts.size === 0)
    throw new Error(
      `Unexpected folder ${from} without articles, expected Markdown in ${LOCALES.map((locale) => `${locale}/`).join(', ')}.`,
    );
  const records = Object.entries(recordsFor([...counts.keys()]));
  await Promise.all(records.map(([file, data]) => writeFile(join(to, file), stringify(data))));
  return counts;
}

function recordsFor(locales: readonly Locale[]) {
  return {
    'site.yaml': {
      name: 'Elsewhere',
      organization: 'Elsewhere',
      tagline: 'Articles from elsewhere.',
      url: 'https://elsewhere.example',
      locales,
      contact: { email: 'help@elsewhere.example' },
      // Links to one another do not outlive the move.
      rules: { 'next-step': 'off' },
    },
    'journey.yaml': {
      personas: [{ id: 'reader', name: 'Reader', description: 'Whoever reads.' }],
      stages: [
        {
          id: 'use',
          name: 'Use',
          description: 'Where all articles stand.',
          kinds: ['how-to', 'answer'],
          touchpoints: [{ id: 'reading', name: 'Reading', feeling: 'delight' }],
        },
      ],
    },
    'goals.yaml': [
      { id: 'fewer-contacts', name: 'Fewer contacts', type: 'fewer-contacts', metric: 'Contacts', owner: 'a' },
    ],
    'people.yaml': [
      { id: 'a', name: 'A', role: 'Editor' },
      { id: 'b', name: 'B', role: 'Reviewer' },
    ],
  };
}
