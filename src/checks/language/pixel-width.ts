/** Advance widths of Arial in thousandths of its size, by the letters that have them. */
const WIDTHS: readonly [number, string][] = [
  [191, "'’‘"],
  [222, 'ijl'],
  [278, ' !,./:;fIt\\[]|'],
  [333, '-()`r“”*'],
  [355, '"'],
  [500, 'ckJsvxyz'],
  [556, '#$?0123456789abdeghnopquLåäáàâãéèêëóòôõöúùûüñ«»–€_'],
  [584, '+<=>~'],
  [611, 'FTZøß'],
  [667, '&ABEKPSVXYÅÄÁÀÉÈÊ'],
  [722, 'CDHNRUwÜ'],
  [778, 'GOQÖØÓ'],
  [833, 'mM'],
  [889, '%æ'],
  [944, 'W'],
  [1000, 'Æ—…'],
];
const WIDTH_OF = new Map(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
/** For what Arial has and the table has not. */
const USUAL = 600;
/** Pixels in which search engines set the title of a result. */
const TITLE_SIZE = 20;

/** How wide a title is on a page of search results, in pixels, near enough. */
export function titleWidth(title: string): number {
  let thousandths = 0;
  for (const letter of title.normalize('NFC')) thousandths += WIDTH_OF.get(letter) ?? USUAL;
  return Math.round((thousandths * TITLE_SIZE) / 1000);
}
