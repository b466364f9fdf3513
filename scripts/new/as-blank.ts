/** A text as a blank: in square brackets, which the gate takes for missing until somebody writes over them. */
export function asBlank(text: string): string {
  return `[${text.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim()}]`;
}
