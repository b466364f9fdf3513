import { join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { stylish } from '../../src/checks/reporters/stylish.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { KINDS, type Kind } from '../../src/model/kinds.ts';
import type { Article, Library } from '../../src/model/library.ts';
import type { Stage } from '../../src/model/schemas/journey.ts';
import { slugify } from '../../src/model/slug.ts';
import { draftOf, type Order } from '../new/draft.ts';
import { newId } from '../new/new-id.ts';
import { writeNewFile } from '../new/write-new-file.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Begins an article: a draft in the right place, with blanks to fill in.

  npm run new -- --cell PERSONA/STAGE/LOCALE [options]

  --cell PLACE       where on the journey it helps, such as everyday/recover/en
  --kind KIND        ${KINDS.join(', ')}
  --title TITLE      what the customer looks for; the file is named after it
  --id ID            the id of the same article in another language
  --yes              do not ask
${CONTENT_HELP}

Exit code 0: the draft is there. 1: it is not. 2: the command could not run.`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, {
    ...CONTENT_OPTIONS,
    cell: { type: 'string' },
    kind: { type: 'string' },
    title: { type: 'string' },
    id: { type: 'string' },
    yes: { type: 'boolean' },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { contentDir: dir, cacheDir, now } = settingsFrom(values);
  const { library, problems } = await readLibrary(dir, { cacheDir });
  if (!library) {
    console.error(stylish({ problems }, { dir, colour: false }));
    return 1;
  }
  const order = orderOf(values, library, now);
  const slug = slugify(order.title ?? '') || order.id;
  const path = join(dir, 'articles', order.locale, `${slug}.mdx`);
  const shown = relative('', path);
  if (!values.yes && !(await agrees(`Make ${shown}?`))) return 1;
  if (!(await writeNewFile(path, draftOf(order, library)))) {
    console.error(`${shown} is there already, and stays as it is. Choose another --title.`);
    return 1;
  }
  console.log(`${shown} is a draft. Fill in what stands in brackets, then take out “draft: true”.`);
  return 0;
}

interface Values {
  cell?: string | undefined;
  kind?: string | undefined;
  title?: string | undefined;
  id?: string | undefined;
}

/** What the options ask for. Throws with what is wrong where the journey has no such place. */
function orderOf({ cell = '', kind, title, id }: Values, library: Library, now: string): Order {
  const { journey, site, articles } = library;
  const [personaId, stageId, localeId] = cell.split('/');
  const persona = pick(
    'persona',
    personaId,
    journey.personas.map((item) => item.id),
  );
  const stage = journey.stages.find((item) => item.id === stageId);
  if (!stage)
    throw unexpected(
      'stage',
      stageId,
      journey.stages.map((item) => item.id),
    );
  const locale = pick('locale', localeId, site.locales);
  const original = id === undefined ? undefined : articles.find((article) => article.id === id);
  if (id !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Error(`Unexpected --id “${id}”, expected lower-case letters, digits and single hyphens.`);
  if (original && original.stage !== stage.id)
    throw new Error(`Unexpected --id “${id}”: ${original.file} has it, at the stage ${original.stage}.`);
  const same = articles.find((article) => article.id === id && article.locale === locale);
  if (same) throw new Error(`Unexpected --id “${id}”: ${same.file} has it in this language.`);
  return {
    id: id ?? newId((candidate) => articles.some((article) => article.id === candidate)),
    persona,
    stage,
    locale,
    kind: kindOf(kind, stage, original),
    title,
    original,
    now,
  };
}

function kindOf(kind: string | undefined, stage: Stage, original: Article | undefined): Kind {
  if (kind !== undefined) return pick('kind', kind, stage.kinds);
  return original?.kind ?? stage.requires[0] ?? stage.kinds[0] ?? 'answer';
}

function pick<T extends string>(what: string, value: string | undefined, known: readonly T[]): T {
  const found = known.find((item) => item === value);
  if (found === undefined) throw unexpected(what, value, known);
  return found;
}

function unexpected(what: string, value: string | undefined, known: readonly string[]): Error {
  const hint = what === 'kind' ? '' : ' Write --cell PERSONA/STAGE/LOCALE.';
  return new Error(`Unexpected ${what} “${value ?? ''}”, expected one of ${known.join(', ')}.${hint}`);
}

/** Asks where somebody is there to answer; a script has said what it wants. */
async function agrees(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`${question} [Y/n] `);
  terminal.close();
  return !/^n/i.test(answer.trim());
}
