import { MASKS } from './kinds.ts';
import { maskAfter } from './mask-after.ts';
import { type IsWord, nameEnd } from './name-end.ts';
import { GREETINGS } from './phrases.ts';

/** Where a sentence begins, and where a word ends. */
const START = '(?:^|(?<=[\\n.!?;)]))[^\\p{L}\\p{N}\\n]*';
const END = '(?![\\p{L}\\p{N}])';

const GREETING = new RegExp(
  `${START}(?:${GREETINGS})${END}(?:,?[^\\S\\n]*(?:there|again|igjen|igen|du|hei|hej|hi)${END})?(?<apart>,?)`,
  'giu',
);

const INTRODUCTION = new RegExp(
  "(?<!\\p{L})(?:my (?:full |first |last )?name(?:['’]s| is|s)|jeg heter|mitt (?:fulle )?navn er|navnet mitt er|" +
    `jag heter|mitt (?:fulla )?namn är|jeg hedder|mit (?:fulde )?navn er)${END}`,
  'giu',
);

/** `Navn: Kari Nordmann`, `From: Anna`, “the name on the card is John Smith”. */
const LABEL = new RegExp(
  '(?<!\\p{L})(?:(?:surname|(?:first |last |full |for|etter|för|efter)?(?:name|navn|namn)(?:et)?)(?: \\p{L}+){0,5}?' +
    `(?:(?: is| er| är)${END}|:)|(?:customer|kunde|kund|sender|avsender|avsändare|afsender|cardholder|account holder|` +
    '(?:^|(?<=\\n))(?:from|fra|från|to|til|till|cc)):)',
  'giu',
);

/** “This is Anna speaking”, «det er Kari som skriver». */
const SPEAKING =
  /(?<=(?:[Tt]his is|[Ii]t['’]s|[Dd]et er|[Dd]et är) )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}(?= (?:here|speaking|calling|writing|her|här|som skriver|som ringer)(?!\p{L}))/gu;

/** `Anna Berg <anna@example.com>`, when the address is masked already. */
const BEFORE_ADDRESS = /(?:\p{Lu}[\p{L}'’.-]* ){1,4}(?=<\[email address\])/gu;

/** Masks the names that follow a greeting, an introduction or a label, or stand before an address. */
export function maskNames(text: string, isWord: IsWord): string {
  const introduced = maskAfter(text, INTRODUCTION, (its, from) => nameEnd(its, from, 'surely', isWord));
  const labelled = maskAfter(introduced, LABEL, (its, from) => nameEnd(its, from, 'perhaps', isWord));
  const greeted = maskAfter(labelled, GREETING, (its, from, { groups }) =>
    nameEnd(its, from, groups?.['apart'] ? 'perhaps' : 'likely', isWord),
  );
  return greeted.replace(SPEAKING, MASKS.name).replace(BEFORE_ADDRESS, `${MASKS.name} `);
}
