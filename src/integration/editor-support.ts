import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT_FILES, type JsonSchema, jsonSchemaOf } from '../model/json-schemas.ts';
import type { Library } from '../model/library.ts';

const COLLECTION = 'article';

/**
 * Writes what Astro's editor extension reads to complete and check the frontmatter of articles: a schema,
 * and the list of files that it holds for. Astro itself makes these files only from its content layer,
 * which Waypost does without. `astroDir` is the project's `.astro` folder.
 */
export async function writeEditorSupport(library: Library, astroDir: string): Promise<void> {
  const dir = join(astroDir, 'collections');
  await mkdir(dir, { recursive: true });
  // The extension looks files up by their address in lower case.
  const address = (file: string) => decodeURIComponent(pathToFileURL(join(library.dir, file)).href).toLowerCase();
  const manifest = {
    collections: [{ hasSchema: true, name: COLLECTION }],
    entries: Object.fromEntries(articleFiles(library).map((file) => [address(file), COLLECTION])),
  };
  await writeWhereChanged(join(dir, `${COLLECTION}.schema.json`), articleSchemaFor(library));
  await writeWhereChanged(join(dir, 'collections.json'), manifest);
}

/** Articles that cannot be read are known by their problems alone, and need the editor's help most. */
function articleFiles({ articles, problems }: Library): string[] {
  const broken = problems.map(({ file }) => file).filter((file) => /^articles\/.*\.mdx$/.test(file));
  return [...new Set([...articles.map(({ file }) => file), ...broken])].sort();
}

/** The JSON Schema of articles, with the ids of this content folder to choose from. */
export function articleSchemaFor({ journey, goals, people, articles }: Library): JsonSchema {
  const file = CONTENT_FILES.find(({ name }) => name === 'article');
  const schema = file ? jsonSchemaOf(file) : {};
  const properties = schema.properties as Record<string, JsonSchema>;
  const idsOf = (items: readonly { id: string }[]) => [...new Set(items.map(({ id }) => id))].sort();
  const choices: Record<string, readonly string[]> = {
    personas: idsOf(journey.personas),
    stage: journey.stages.map(({ id }) => id),
    touchpoints: idsOf(journey.stages.flatMap(({ touchpoints }) => touchpoints)),
    goal: idsOf(goals),
    owner: idsOf(people),
    author: idsOf(people),
    reviewer: idsOf(people),
    related: idsOf(articles),
  };
  for (const [name, ids] of Object.entries(choices)) {
    const property = properties[name];
    const chosen = (property?.items as JsonSchema | undefined) ?? property;
    if (chosen && ids.length > 0) chosen.enum = [...ids];
  }
  return schema;
}

/** An editor reads the file again whenever it is written, so it is written only when it says something new. */
async function writeWhereChanged(path: string, data: object): Promise<void> {
  const text = `${JSON.stringify(data)}\n`;
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (text !== before) await writeFile(path, text);
}
