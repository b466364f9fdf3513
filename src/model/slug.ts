const FOLDED: Record<string, string> = { å: 'a', ä: 'a', æ: 'ae', ö: 'o', ø: 'o', ð: 'd', þ: 'th', ß: 'ss' };

/**
 * The slug of a text: `Ærø på 5 minutter` → `aero-pa-5-minutter`.
 * NFC first, so that a letter typed as two code points folds like the same letter typed as one.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[åäæöøðþß]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * Gives each heading of one page an anchor of its own: the second `Fees` becomes `fees-2`. None is among
 * `declared`, the permanent anchors of the page: those keep the address that they were published at.
 */
export function createAnchors(declared: Iterable<string> = []): (text: string) => string {
  const taken = new Set(declared);
  return (text) => {
    const base = slugify(text) || 'section';
    let anchor = base;
    for (let n = 2; taken.has(anchor); n++) anchor = `${base}-${n}`;
    taken.add(anchor);
    return anchor;
  };
}
