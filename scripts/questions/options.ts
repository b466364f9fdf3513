import { realpath } from 'node:fs/promises';
import { FIELDS, type Field } from '../../src/questions/log-columns.ts';

/** A whole number above 0, and no more than `most`. Throws what is wrong. */
export function numberFrom(option: string, value: string, most = Number.MAX_SAFE_INTEGER): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number > 0 && number <= most) return number;
  const range = most < Number.MAX_SAFE_INTEGER ? `from 1 to ${most}` : 'above 0';
  throw new Error(`Unexpected --${option} “${value}”, expected a whole number ${range}.`);
}

export function shareFrom(value: string): number {
  const share = Number(value);
  if (share > 0 && share < 1) return share;
  throw new Error(`Unexpected --hold-out “${value}”, expected a share between 0 and 1, such as 0.5.`);
}

/** Whether the report is wanted as JSON. */
export function isJsonFormat(value: string): boolean {
  if (value === 'text' || value === 'json') return value === 'json';
  throw new Error(`Unexpected --format “${value}”, expected text or json.`);
}

/** Reads `text=Emne,count=Treff`. */
export function columnsFrom(value: string | undefined): Partial<Record<Field, string>> {
  const pairs = (value?.split(',') ?? []).map((pair) => {
    const [field = '', ...name] = pair.split('=');
    const known = FIELDS.find((its) => its === field.trim());
    if (known && name.join('=').trim()) return [known, name.join('=').trim()] as const;
    throw new Error(`Unexpected --columns “${pair}”, expected FIELD=NAME with a field of ${FIELDS.join(', ')}.`);
  });
  return Object.fromEntries(pairs);
}

/** A report must never take the place of the log that it was made from. */
export async function refuseSameFile(log: string, out: string | undefined): Promise<void> {
  if (out === undefined) return;
  const [from, to] = await Promise.all([log, out].map((path) => realpath(path).catch(() => undefined)));
  if (from !== undefined && from === to) throw new Error(`Unexpected --out “${out}”: that is the log.`);
}
