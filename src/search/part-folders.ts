/** The name of the file that says how many parts there are, in the folder of the index. */
export const PARTS_FILE = 'parts.json';

/** Below the folder of the index: the first part is the index itself, as Pagefind writes it, and these are the others. */
export const PARTS_FOLDER = 'parts';

/** How many parts the index of each language has, by the folder of the language in the site. */
export type PartCounts = Readonly<Record<string, number>>;

/** Where a part lies in the folder of the index, with `/` at the end; nothing for the first. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `${PARTS_FOLDER}/${part}/`;
}
