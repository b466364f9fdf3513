import { MASKS } from './mask/kinds.ts';
import { GREETINGS, REGARDS, SIGN_OFFS, THANKS } from './mask/phrases.ts';

const NAME = `\\s*${MASKS.name.replace(/[[\]]/g, '\\$&')}`;
const END = '(?![\\p{L}\\p{N}])';
const IN_ADVANCE = '(?: (?:very|so) much| in advance| på forhånd| på förhand)?';

const OPENING = new RegExp(
  `^(?:(?:${GREETINGS})${END}(?: there| again| igjen| igen)?(?:,?${NAME})?[\\s,.!–—-]*)+`,
  'iu',
);
const CLOSING = new RegExp(
  `(?:(?:^|[\\s,;–—/-])(?:${SIGN_OFFS}|${REGARDS}|(?:many |tusen |mange |på forhånd |på förhand )?(?:${THANKS})${IN_ADVANCE})${END}[,.!]*(?:${NAME})?|\\s?/?${NAME})[\\s.!]*$`,
  'iu',
);

/** A masked text without the greeting that it begins with and the thanks and regards that it ends with. */
export function withoutCourtesy(masked: string): string {
  let bare = masked.replace(OPENING, '');
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(CLOSING, '').trimEnd();
  }
  return bare || masked;
}
