import { Document, isMap, isScalar, isSeq, type Pair } from 'yaml';

/** Lists of short names are written on one line. */
const ON_ONE_LINE = ['personas', 'touchpoints', 'related'];

/** The frontmatter of a new article, with comments above some of its keys. */
export function frontmatterText(
  fields: Readonly<Record<string, unknown>>,
  notes: Readonly<Record<string, string>> = {},
): string {
  const document = new Document(fields);
  const items = isMap(document.contents) ? (document.contents.items as Pair[]) : [];
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = String(key.value);
    if (Object.hasOwn(notes, name)) key.commentBefore = ` ${notes[name]}`;
    if (isSeq(value) && ON_ONE_LINE.includes(name)) value.flow = true;
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}
