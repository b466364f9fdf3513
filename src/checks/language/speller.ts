import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digestOf } from '../../library/cache.ts';
import type { Locale } from '../../model/locale.ts';

/** Knows the words of a language. */
export interface Speller {
  knows(word: string): boolean;
  /** Words that may have been meant, the likeliest first. */
  suggestions(word: string): readonly string[];
  /** Differs wherever the dictionary does. */
  digest: string;
}

/** A folder with `<locale>.aff` and `<locale>.dic`, for dictionaries that no package has. */
const FOLDER = 'WAYPOST_DICTIONARIES';

interface Dictionary {
  aff: string;
  dic: string;
}

const spellers = new Map<string, Promise<Speller | undefined>>();

/** The speller of a language; none where no dictionary of it is installed, or no Hunspell. */
export function spellerOf(locale: Locale): Promise<Speller | undefined> {
  const key = `${locale} ${process.env[FOLDER] ?? ''}`;
  const speller = spellers.get(key) ?? open(locale);
  spellers.set(key, speller);
  return speller;
}

async function open(locale: Locale): Promise<Speller | undefined> {
  const dictionary = await dictionaryOf(locale);
  const hunspell = dictionary && (await loadHunspell());
  if (!dictionary || !hunspell) return undefined;
  const instance = await hunspell.createHunspellFromStrings(dictionary.aff, dictionary.dic);
  const known = new Map<string, boolean>();
  return {
    knows(word) {
      const answer = known.get(word) ?? instance.testSpelling(word);
      known.set(word, answer);
      return answer;
    },
    suggestions: (word) => instance.getSpellingSuggestions(word),
    digest: digestOf(dictionary.aff, dictionary.dic),
  };
}

async function dictionaryOf(locale: Locale): Promise<Dictionary | undefined> {
  const folder = process.env[FOLDER];
  const base = folder ? join(folder, locale) : packagedDictionary(locale);
  if (!base) return undefined;
  try {
    const [aff, dic] = await Promise.all([readFile(`${base}.aff`, 'utf8'), readFile(`${base}.dic`, 'utf8')]);
    return { aff, dic };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Where the package `dictionary-<locale>` has its files, without their endings. */
function packagedDictionary(locale: Locale): string | undefined {
  try {
    return join(dirname(createRequire(import.meta.url).resolve(`dictionary-${locale}`)), 'index');
  } catch {
    return undefined;
  }
}

async function loadHunspell(): Promise<typeof import('hunspell-wasm') | undefined> {
  try {
    return await import('hunspell-wasm');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
