import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { ExportKind } from '../../src/exports/export-kind.ts';
import { exportSource } from '../../src/exports/export-sources.ts';
import { EXPORT_KINDS } from '../../src/exports/kinds/index.ts';
import { EXPORTS } from '../../src/model/exports.ts';
import type { Library } from '../../src/model/library.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const SOURCE = `Freeze the card in the app. That stops all payments.

<Steps>

1. Open the app.
2. Choose **Freeze**, as [the price list](/a/prices/#cards) says.

</Steps>
`;

const lost = article({
  id: 'k7m2q',
  slug: 'lost-card',
  title: 'Lost card',
  description: 'What to do when the card is gone.',
  stage: 'recover',
  kind: 'troubleshooting',
  touchpoints: ['lost-card'],
  questions: ['Where is my card?'],
  lead: 'Freeze the card in the app. That stops all payments.',
  source: SOURCE,
});

const library = smallLibrary([
  lost,
  article({ ...lost, locale: 'da', slug: 'mistet-kort', title: 'Mistet kort', file: 'articles/da/mistet-kort.mdx' }),
  article({ id: 'prices', title: 'Prices', source: 'It is free.', lead: 'It is free.' }),
]);

/** A help centre of three articles in two languages, which gives them away in every form. */
export const smallSite: Library = {
  ...library,
  site: { ...library.site, exports: [...EXPORTS] },
  intents: { lost_or_stolen_card: ['k7m2q'] },
};

export function kindNamed(name: string): ExportKind {
  const kind = EXPORT_KINDS.find((each) => each.name === name);
  if (!kind) throw new Error(`There is no kind ${name}.`);
  return kind;
}

/** What a kind makes of the article about a lost card, in English. */
export function itemOf(name: string, changes: Partial<typeof lost> = {}): Record<string, unknown> {
  const changed = { ...lost, ...changes };
  const others = smallSite.articles.filter((each) => each !== lost);
  const source = exportSource(changed, { ...smallSite, articles: [changed, ...others] });
  return kindNamed(name).itemOf(source) as Record<string, unknown>;
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((dir) => rm(dir, { recursive: true, force: true }))));

/** A folder that is gone when the tests of the file are over. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-exports-'));
  folders.push(dir);
  return dir;
}
