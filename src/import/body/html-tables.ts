import type { Element, ElementContent } from 'hast';
import type { Notes } from '../notes.ts';
import { elementOf, hastText, isElement, lineOf } from './hast.ts';

const CELLS = new Set(['td', 'th']);
const BLOCKS = new Set(
  'p div ul ol li dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article table tr td th waypost-callout br hr'.split(
    ' ',
  ),
);

/**
 * A table such as Markdown has: a cell is one line, the first row is the head. A table of one cell is a box drawn with
 * a table, and its content is let out of it. The caption stands before the table.
 */
export function flattenTable(table: Element, notes: Notes): ElementContent[] {
  const cells = cellsOf(table);
  const caption = table.children.find((child) => isElement(child) && child.tagName === 'caption');
  const before =
    isElement(caption) && hastText(caption).trim()
      ? [elementOf('p', {}, [elementOf('strong', {}, caption.children)])]
      : [];
  const [only] = cells;
  if (only && cells.length === 1) return [...before, elementOf('div', {}, only.children)];
  if (cells.length === 0) return before;
  let flattened = 0;
  for (const cell of cells) if (flattenCell(cell)) flattened++;
  if (flattened > 0) notes.change('table-cell', lineOf(table), `${flattened} cells`);
  const rows = rowsOf(table);
  if (!cells.some(({ tagName }) => tagName === 'th') && rows[0]) {
    notes.change('table-head', lineOf(table), hastText(rows[0]));
    for (const cell of rows[0].children) if (isElement(cell) && cell.tagName === 'td') cell.tagName = 'th';
  }
  return [...before, { ...table, children: table.children.filter((child) => child !== caption) }];
}

function cellsOf(node: Element): Element[] {
  return rowsOf(node).flatMap(({ children }) => children.filter(isElement).filter(({ tagName }) => CELLS.has(tagName)));
}

/** The rows of a table, those of tables within its cells not among them. */
function rowsOf(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.tagName) ? rowsOf(child) : [];
  });
}

/** Makes one line of a cell; gives whether it was more than one. */
function flattenCell(cell: Element): boolean {
  const before = cell.children.filter(isElement).filter(({ tagName }) => BLOCKS.has(tagName)).length;
  cell.children = inline(cell.children);
  return before > 1;
}

/** Blocks as words, apart from one another by a space; an item of a list keeps a bullet. */
function inline(children: readonly ElementContent[]): ElementContent[] {
  const line: ElementContent[] = [];
  const apart = (mark = ' ') => line.length > 0 && line.push({ type: 'text', value: mark });
  for (const child of children) {
    if (!isElement(child)) line.push(child);
    else if (child.tagName === 'br' || child.tagName === 'hr') apart();
    else if (child.tagName === 'li') {
      line.push(
        { type: 'text', value: line.some((part) => hastText(part).trim()) ? ' • ' : '• ' },
        ...inline(child.children),
      );
    } else if (BLOCKS.has(child.tagName)) {
      apart();
      line.push(...inline(child.children));
      apart();
    } else line.push({ ...child, children: inline(child.children) });
  }
  return line;
}
