const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
const REFERENCE = /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi;

/** A text as a reader sees it, from a page that was read one byte a character. Unknown references stay as they are. */
export function decode(raw: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what it asks for
  const text = /[^\x00-\x7f]/.test(raw) ? Buffer.from(raw, 'latin1').toString('utf8') : raw;
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name) return NAMED[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const ROOM = Buffer.allocUnsafe(1 << 16);

/** A string by itself, of one that was read one byte a character: a part of a page keeps the whole page in memory. */
export function copyOf(part: string): string {
  if (part.length > ROOM.length) return Buffer.from(part, 'latin1').toString('latin1');
  return ROOM.toString('latin1', 0, ROOM.write(part, 'latin1'));
}

const COMMON = ['quot;', 'amp;', '#39;', '#x27;', '#x26;', '#x3C;', 'lt;', 'gt;'];

/** Whether the `&` at an index begins a reference that every reader of HTML knows, or is one by itself. */
export function isPlainReference(html: string, at: number): boolean {
  for (const name of COMMON) if (html.startsWith(name, at + 1)) return true;
  const next = html.charCodeAt(at + 1);
  const isWord = next === 0x23 || (next >= 0x41 && next <= 0x5a) || (next >= 0x61 && next <= 0x7a);
  return !isWord || /^&(?:#x[\da-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp);/i.test(html.slice(at, at + 12));
}
