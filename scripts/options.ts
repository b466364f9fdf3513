import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Settings, settingsOf } from '../src/integration/settings.ts';
import type { Library } from '../src/model/library.ts';
import { isLocale, type Locale } from '../src/model/locale.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Options that every command takes which reads a content folder. */
export const CONTENT_OPTIONS = {
  content: { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Options;

/** How the options above are told in a command's help. */
export const CONTENT_HELP = `  --content DIR      the content folder (else $WAYPOST_CONTENT, else src/content)
  --now YYYY-MM-DD   judge as if it were this day
  -h, --help         show this`;

/** Reads a command's options. Throws with what is wrong where they are not as declared. */
export function readOptions<const T extends Options>(argv: string[], options: T, allowPositionals = false) {
  return parseArgs({ args: argv, options, allowPositionals, strict: true });
}

/** The settings of a run: what the options say, else the environment, else the defaults. */
export function settingsFrom(values: {
  content?: string | undefined;
  now?: string | undefined;
  out?: string | undefined;
  editors?: boolean | undefined;
}): Settings {
  const { content, now, out, editors } = values;
  if (now !== undefined && Number.isNaN(Date.parse(now)))
    throw new Error(`Unexpected --now “${now}”, expected a day as YYYY-MM-DD.`);
  return settingsOf({
    ...process.env,
    ...(content && { WAYPOST_CONTENT: content }),
    ...(now && { WAYPOST_NOW: now }),
    ...(out && { WAYPOST_OUT: out }),
    ...(editors && { WAYPOST_EDITORS: 'on' }),
  });
}

/** The language that `--locale` names; none where it is left out. Throws where the site has no such language. */
export function localeFrom(value: string | undefined, { site }: Library): Locale | undefined {
  if (value === undefined) return undefined;
  if (isLocale(value) && site.locales.includes(value)) return value;
  throw new Error(`Unexpected --locale “${value}”, expected one of ${site.locales.join(', ')}.`);
}
