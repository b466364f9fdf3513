/** A text that YAML takes for itself, without quotes, and for nothing else. */
const PLAIN = /^[\p{L}][\p{L}\p{N}/().,;_–-]*(?: [\p{L}\p{N}/().,;_–&+-]+)*$/u;
const NOT_A_TEXT = /^(true|false|null|yes|no|on|off|y|n|~)$/i;

/** A text as a YAML value on one line. */
export function scalar(text: string): string {
  return PLAIN.test(text) && !NOT_A_TEXT.test(text) ? text : JSON.stringify(text);
}

/** A field, with why it is so where that is a guess. */
export function field(key: string, value: string, reason?: string): string {
  return `${key}: ${value}${reason ? ` # guess: ${reason.replace(/\s+/g, ' ')}` : ''}\n`;
}

export function list(key: string, values: readonly string[]): string {
  return values.length === 0 ? '' : `${key}:\n${values.map((value) => `  - ${scalar(value)}\n`).join('')}`;
}
