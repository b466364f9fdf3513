import type { Cell, CellState, Coverage } from '../cell.ts';

/** Signs that tell the states apart without colours. */
export const SIGNS: Record<CellState, string> = { covered: '✓', 'at-risk': '!', waived: 'w', gap: '✗' };

const PAGE_WIDTH = 80;
const GAP = 2;
const NARROWEST = 8;

/** Paints a cell by its state. */
export type Paint = (text: string, state: CellState) => string;

/**
 * The journey of each locale as a table, stages down and personas across, never wider than 80 columns;
 * personas that find no room come in a table of their own below.
 */
export function matrix({ cells }: Coverage, paint: Paint): string[] {
  const locales = [...new Set(cells.map(({ locale }) => locale))];
  const stages = [...new Set(cells.map(({ stage }) => stage))];
  const personas = [...new Set(cells.map(({ persona }) => persona))];
  const stageWidth = Math.min(30, Math.max(...stages.map((stage) => stage.length)));
  const room = PAGE_WIDTH - GAP - stageWidth;
  const wanted = Math.max(NARROWEST, ...personas.map((persona) => persona.length));
  const perTable = Math.max(1, Math.min(personas.length, Math.floor(room / (wanted + GAP))));
  const width = Math.min(wanted, Math.floor(room / perTable) - GAP);
  const byPlace = new Map(cells.map((cell) => [`${cell.locale}/${cell.stage}/${cell.persona}`, cell]));

  const column = (text: string) => ' '.repeat(GAP) + clip(text, width).padEnd(width);
  return locales.flatMap((locale) =>
    chunks(personas, perTable).flatMap((group) => [
      '',
      `${' '.repeat(GAP)}${locale.padEnd(stageWidth)}${group.map(column).join('')}`.trimEnd(),
      ...stages.map((stage) => {
        const row = group.map((persona) => cellText(byPlace.get(`${locale}/${stage}/${persona}`), column, paint));
        return `${' '.repeat(GAP)}${clip(stage, stageWidth).padEnd(stageWidth)}${row.join('')}`.trimEnd();
      }),
    ]),
  );
}

function cellText(cell: Cell | undefined, column: (text: string) => string, paint: Paint): string {
  return cell ? paint(column(`${SIGNS[cell.state]} ${cell.articles.length}`), cell.state) : column('');
}

function clip(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
