import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { oneEditApart } from '../../src/answers/edit-distance.ts';
import { localesOf } from '../../src/exports/export-file.ts';
import type { ExportFormat, ExportKind } from '../../src/exports/export-kind.ts';
import { exportText } from '../../src/exports/export-text.ts';
import { EXPORT_KINDS } from '../../src/exports/kinds/index.ts';
import { GateClosed, openGate } from '../../src/integration/open-gate.ts';
import { writeWhole } from '../../src/library/write-whole.ts';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const KIND_ROWS = EXPORT_KINDS.map(
  ({ name, title, formats }) => `  ${name.padEnd(18)} ${title} (${formats.join(', ')})`,
);

const HELP = `Gives the articles, or replies made of them, to another program. A build writes the same to /api/.

  npm run export -- KIND [options]

${KIND_ROWS.join('\n')}

  --locale LOCALE    the language; needed where the kind has no place to tell it
  --format FORMAT    how it is written (else the first that the kind has)
  --out FILE         where to write it (else it is printed)
${CONTENT_HELP}

Exit code 0: exported. 1: the gate found an error, and nothing was exported. 2: it could not run.`;

const OPTIONS = {
  ...CONTENT_OPTIONS,
  locale: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
} as const;

export async function run(argv: string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, OPTIONS, true);
  if (values.help || positionals.length === 0) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const kind = kindNamed(positionals);
  const format = formatFor(kind, values.format);
  const { out, ...options } = values;
  const settings = settingsFrom(options);
  try {
    const { library } = await openGate(settings, { stopOnErrors: true });
    const locales = localesFor(kind, values.locale, library);
    const text = exportText({ kind, format, locales }, library, settings);
    await (out === undefined ? print(text) : writeWhole(out, text));
    return 0;
  } catch (error) {
    if (!(error instanceof GateClosed)) throw error;
    console.error(error.message);
    return 1;
  }
}

function kindNamed([name = '', ...others]: readonly string[]): ExportKind {
  if (others.length > 0) throw new Error(`Unexpected “${others.join(' ')}” after ${name}, expected one kind.`);
  const kind = EXPORT_KINDS.find((each) => each.name === name);
  if (kind) return kind;
  const names = EXPORT_KINDS.map((each) => each.name);
  const meant = [
    ...names.filter((each) => oneEditApart(name, each)),
    ...names.filter((each) => beginAlike(name, each)),
  ];
  const guess = meant[0] ? ` Did you mean ${meant[0]}?` : '';
  throw new Error(`Unexpected kind “${name}”, expected one of ${names.join(', ')}.${guess}`);
}

/** Whether the first word of two names is the same, such as the helpdesk. */
function beginAlike(a: string, b: string): boolean {
  return a.split('-')[0] === b.split('-')[0];
}

function formatFor({ name, formats }: ExportKind, wanted: string | undefined): ExportFormat {
  const format = wanted === undefined ? formats[0] : formats.find((each) => each === wanted);
  if (format) return format;
  throw new Error(`Unexpected --format “${wanted}” for ${name}, expected ${formats.join(' or ')}.`);
}

function localesFor(kind: ExportKind, wanted: string | undefined, { site }: Library): readonly Locale[] {
  const locales = localesOf(kind, site.locales);
  const choice = locales.join(', ');
  if (locales.length === 0)
    throw new Error(`${kind.title} take only ${kind.locales?.join(', ')}, which this help centre is not published in.`);
  if (wanted === undefined) {
    if (kind.tellsLocale || locales.length === 1) return locales;
    throw new Error(`${kind.title} do not tell their language: name one with --locale (${choice}).`);
  }
  const locale = locales.find((each) => each === wanted);
  if (locale) return [locale];
  throw new Error(`Unexpected --locale “${wanted}” for ${kind.name}, expected ${choice}.`);
}

/** Prints as much as the reader wants: one that stops early, such as \`head\`, is no fault. */
async function print(text: AsyncIterable<string>): Promise<void> {
  await pipeline(Readable.from(text), process.stdout, { end: false }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
