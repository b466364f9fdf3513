/** The names that documentation tools give to boxes, and the kind of Callout that each is. */
const KINDS: Record<string, CalloutKind> = {
  note: 'note',
  info: 'note',
  information: 'note',
  important: 'note',
  abstract: 'note',
  example: 'note',
  quote: 'note',
  seealso: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  help: 'tip',
  warning: 'warning',
  warn: 'warning',
  caution: 'warning',
  danger: 'warning',
  error: 'warning',
  alert: 'warning',
  attention: 'warning',
  bug: 'warning',
  failure: 'warning',
};

export type CalloutKind = 'note' | 'tip' | 'warning';

/** The kind of Callout for a name such as `info` or `Danger`; nothing for a name that no tool gives to a box. */
export function calloutKind(name: string): CalloutKind | undefined {
  const key = name.toLowerCase();
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const OPENING = /^( {0,3}):{3,}\s*\{?\.?([a-zA-Z]+)\}?(?:\[([^\]]*)\]|\s+([^{]*))?(?:\{[^}]*\})?\s*$/;
const CLOSING = /^ {0,3}:{3,}\s*$/;
const MKDOCS = /^( {0,3})(?:!!!|\?\?\?\+?)\s+([a-zA-Z]+)(?:\s+"([^"]*)")?\s*$/;

/**
 * Boxes as Docusaurus, VitePress and Starlight (`:::note`) and MkDocs (`!!! note`) write them, written as GitHub
 * does (`> [!NOTE]`), line for line, so that every line keeps its number.
 */
export function admonitionsAsQuotes(text: string): string {
  if (!/^ {0,3}(?::::|!!!|\?\?\?)/m.test(text)) return text;
  let fence = '';
  let depth = 0;
  let indented = false;
  const lines = text.split('\n').map((line) => {
    if (indented) {
      if (/^ {4}/.test(line)) return `> ${line.slice(4)}`;
      if (line.trim() === '') return '>';
      indented = false;
      if (depth === 0 && !MKDOCS.test(line) && !OPENING.test(line)) return line;
    }
    const quote = '> '.repeat(depth);
    const mark = FENCE.exec(line)?.[1];
    if (fence) {
      if (mark && mark[0] === fence[0] && mark.length >= fence.length) fence = '';
      return quote + line;
    }
    if (mark) {
      fence = mark;
      return quote + line;
    }
    if (depth > 0 && CLOSING.test(line)) {
      depth -= 1;
      return '> '.repeat(depth).trimEnd();
    }
    const open = OPENING.exec(line);
    if (open && calloutKind(open[2] ?? '')) {
      depth += 1;
      return `${'> '.repeat(depth)}[!${open[2]?.toUpperCase()}] ${(open[3] ?? open[4] ?? '').trim()}`.trimEnd();
    }
    const old = depth === 0 ? MKDOCS.exec(line) : null;
    if (old && calloutKind(old[2] ?? '')) {
      indented = true;
      return `> [!${old[2]?.toUpperCase()}] ${old[3] ?? ''}`.trimEnd();
    }
    return depth > 0 ? quote + line : line;
  });
  return lines.join('\n');
}
