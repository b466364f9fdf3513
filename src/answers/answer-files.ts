/** The files of the search of one language, as pages load them, by their addresses. */
export type AnswerFiles = ReadonlyMap<string, string>;

/** One of them. Throws where it is not there. */
export function fileAt(files: AnswerFiles, href: string): string {
  const text = files.get(href);
  if (text === undefined) throw new Error(`There is no ${href} among the files of the answers.`);
  return text;
}
