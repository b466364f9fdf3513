/** So many characters tell a phrase from most words that begin none. */
const LONGEST = 8;
/** Ends a beginning after which anything may follow. */
const OPEN = '\0';
const TOKEN = /\(\?(?::|<?[=!])|\[[^\]]*\]|\\?[\s\S]/y;
const QUANTIFIER = /[?*+]\??|\{[\d,]+\}\??/y;
/** What stands for more than itself: `\w`, `.`, classes but for lists of letters such as `[sz]`. */
const MANY = /^(?:\\[a-z]|[.^$]|\[.*[\\^].*\]|\[.+-.+\])$/i;

/** All that a fragment of a regular expression, as `phrasePattern` reads it, may begin with; never an underscore. */
export function beginningsOf(fragment: string): string[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(fragment)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const alternatives = (): string[] => {
    const all: string[] = [];
    for (let next: string | undefined = '|'; next === '|'; next = fragment[at++]) all.push(...sequence());
    return all;
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < fragment.length && fragment[at] !== '|' && fragment[at] !== ')') {
      const one = atom(take(TOKEN));
      const quantifier = take(QUANTIFIER);
      const next = quantifier === '' || quantifier.startsWith('?') ? one : one.map((text) => text + OPEN);
      if (/^(?:[?*]|\{0)/.test(quantifier)) next.push('');
      all = all.flatMap((text) => (isWhole(text) ? text : next.map((more) => text + more)));
    }
    return all;
  };
  const atom = (token: string): string[] => {
    if (token === '(?:') return alternatives();
    // What is looked at ahead or behind is no part of the phrase.
    if (token.startsWith('(?')) return alternatives() && [''];
    if (MANY.test(token)) return [OPEN];
    return token.startsWith('[') ? [...token.slice(1, -1)] : [token.replace('\\', '')];
  };
  return alternatives().map((text) => (text.split(/[\0_]/)[0] ?? '').slice(0, LONGEST).replace(/ +/g, ' '));
}

/** Whether no more need be known of a beginning. */
function isWhole(text: string): boolean {
  return text.includes(OPEN) || text.length >= LONGEST;
}

/** Those of some texts that begin with no other of them. */
export function shortestOf(texts: readonly string[]): string[] {
  const shortest: string[] = [];
  for (const text of [...new Set(texts)].sort())
    if (shortest.length === 0 || !text.startsWith(shortest.at(-1) as string)) shortest.push(text);
  return shortest;
}

/**
 * A regular expression for any of some texts, none of which begins another: what they begin with alike is written
 * once, so that most words fail at their first letter. A space is any white space.
 */
export function anyOf(texts: readonly string[]): string {
  const branches = Map.groupBy(texts, (text) => text.charAt(0));
  const alternatives = Array.from(branches, ([first, its]) => {
    const rests = its.map((text) => text.slice(1)).filter((rest) => rest !== '');
    const character = first === ' ' ? '\\s+' : first.replace(/[.*+?^${}()|[\]\\]/, '\\$&');
    return rests.length > 0 ? character + anyOf(rests) : character;
  });
  return alternatives.length === 1 ? (alternatives[0] as string) : `(?:${alternatives.join('|')})`;
}
