/** How often a rule may be broken in a file, since it was before the gate came: a line of `baseline.yaml`. */
export interface BaselineEntry {
  /** Path inside the content folder, with `/`. */
  file: string;
  rule: string;
  /** What of the file it is about, where one file holds many things. */
  about?: string;
  count: number;
}

/** Names what an entry is about. */
export function baselineKey({ file, rule, about }: Pick<BaselineEntry, 'file' | 'rule' | 'about'>): string {
  return about === undefined ? `${file}\n${rule}` : `${file}\n${rule}\n${about}`;
}

/** Names that YAML reads as they stand. */
const PLAIN = /^[\p{L}\p{N}_.][\p{L}\p{N}_./-]*$/u;

/** The line of an entry. */
export function baselineLine({ file, rule, about, count }: BaselineEntry): string {
  const plain = (text: string) => (PLAIN.test(text) ? text : JSON.stringify(text));
  return `- { file: ${plain(file)}, rule: ${rule}${about === undefined ? '' : `, about: ${plain(about)}`}, count: ${count} }`;
}
