import { foldLetters } from '../answers/words.ts';
import type { CsvCell } from '../library/csv.ts';

/** What a log can tell of a question. Only the text must be there. */
export const FIELDS = ['text', 'article', 'category', 'count', 'date', 'locale'] as const;
export type Field = (typeof FIELDS)[number];

/** Where the cells of a row stand, by what they tell. */
export type Columns = Readonly<Partial<Record<Field, number>>> & { readonly text: number };

/** What search logs and help desks call their columns, the surest first. */
const NAMES: Record<Field, readonly string[]> = {
  text: [
    ...[
      'text',
      'question',
      'query',
      'search query',
      'search term',
      'search',
      'utterance',
      'phrase',
      'subject',
      'title',
    ],
    ...['spørsmål', 'søkeord', 'søk', 'emne', 'tekst', 'fråga', 'sökord', 'sökning', 'ämne', 'spørgsmål', 'søgeord'],
    ...['søgning', 'message', 'description', 'body', 'melding', 'beskrivelse', 'meddelande', 'beskrivning', 'besked'],
  ],
  article: ['article', 'article id', 'known article', 'known article id', 'artikkel', 'artikel', 'artikkel id'],
  category: ['category', 'intent', 'label', 'kategori'],
  count: ['count', 'hits', 'searches', 'times', 'total', 'antall', 'antal', 'treff', 'träffar'],
  date: [
    'date',
    'day',
    'created',
    'created at',
    'timestamp',
    'time',
    'dato',
    'datum',
    'opprettet',
    'skapad',
    'oprettet',
  ],
  locale: ['locale', 'language', 'lang', 'språk', 'sprog'],
};

/** The names that a column of texts may have, to be shown where none of them is there. */
export const TEXT_NAMES = ['text', 'question', 'query', 'subject'];

const plain = (name: string) =>
  foldLetters(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Finds the columns of a log by the names in its first row; `named` says which column is which where they have other
 * names. Gives the field that is named and not there instead, or `text` where no column can hold the questions.
 */
export function findColumns(head: readonly CsvCell[], named: Partial<Record<Field, string>>): Columns | Field {
  const heads = head.map(({ value }) => plain(value));
  const columns: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const name = named[field];
    const wanted = name === undefined ? NAMES[field].map(plain) : [plain(name)];
    const found = wanted.map((its) => heads.indexOf(its)).find((at) => at >= 0);
    if (found !== undefined) columns[field] = found;
    else if (name !== undefined) return field;
  }
  const { text } = columns;
  return text === undefined ? 'text' : { ...columns, text };
}
