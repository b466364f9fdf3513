/** A cell that a spreadsheet would take for a formula and reckon out: https://owasp.org/www-community/attacks/CSV_Injection */
const FORMULA = /^[=+\-@\t\r]/;

/** One record of CSV as RFC 4180 has it, its line end included. No cell is taken for a formula. */
export function csvRecord(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  const words = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
