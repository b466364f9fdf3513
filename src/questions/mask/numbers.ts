import { MASKS } from './kinds.ts';

/** IBAN (ISO 13616): two letters, two digits, then groups; the first may be the letters of a bank. */
const IBAN =
  /(?<![\p{L}\p{N}])[a-z]{2}\d{2}(?:[ -]?[a-z0-9]{4})(?:[ -]?(?=[a-z]{0,3}\d)[a-z0-9]{4}){1,6}(?:[ -]?(?=[a-z]{0,2}\d)[a-z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
const LEAST_IBAN_DIGITS = 10;

/** The code on the back of a card, a PIN or a one-time code that somebody has written down. */
const SECRET_CODE =
  /(?<![\p{L}])((?:pin(?:[ -]?(?:code|koden?))?|cv[vc]2?|otp|passcode|one-time code|engangskoden?|engångskoden?|adgangskoden?)(?:\s*(?:is|was|to|er|var|til|är|till|:|=|-))*\s*)\d{3,8}(?!\d)/giu;

/** A key or a session: letters and digits mixed, longer than any word. */
const TOKEN = /(?<![\p{L}\p{N}])(?=[\w.-]{0,200}\d)(?=[\w.-]{0,200}[a-z])[\w-]{20,}(?:\.[\w-]{10,})*/giu;

const CURRENCY =
  '(?:kr|kroner|kronor|nok|sek|dkk|eur|euros?|usd|gbp|dollars?|pounds?|mill?|millioner|miljoner|million)(?![\\p{L}])\\.?|[€$£]';
const AMOUNT = "(?:\\d{1,3}(?:[ .,'’]\\d{3})+|\\d{1,7})(?:[.,]\\d{1,2})?(?:,-)?";
const AMOUNTS = `${AMOUNT}(?:\\s?[-–]\\s?${AMOUNT})?`;

/** Numbers that are sound and look like others: dates, years, amounts, versions, error codes. Tried before anything else. */
const SOUND = [
  '(?:19|20)\\d\\d-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\\d|3[01])(?![\\d-]| \\d{4,5}(?!\\d))',
  '(?:0?[1-9]|[12]\\d|3[01])(?<dot>[./-])(?:0?[1-9]|1[0-2])\\k<dot>(?:19|20)\\d\\d(?![\\d-]| \\d{4,5}(?!\\d))',
  '(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/(?:19|20)\\d\\d(?!\\d)',
  '(?:19|20)\\d\\d\\s?[-–/]\\s?(?:19|20)\\d\\d(?!\\d)',
  '(?:\\d\\.\\d{1,5}|\\d{1,3}\\.\\d)(?:\\.\\d{1,5}){1,2}(?!\\.?\\d)',
  '0x[\\da-f]+',
  `(?:${CURRENCY})\\s?${AMOUNTS}(?![\\d]|[ .-]\\d)`,
  `${AMOUNTS}\\s?(?:${CURRENCY})`,
];

/** Digits with a single mark between them, the first perhaps in brackets: `(555) 123-4567`, `+46 (0)70 123 45 67`. */
const MARK = '(?:[ .+\\-–]|\\s[-–]\\s)?';
const RUN = `(?:\\+\\d{1,3}\\s?)?(?:\\(\\d{1,5}\\)\\s?|\\+?\\d)(?:${MARK}\\d)+`;

const NUMBER = new RegExp(`(?<![\\d])(?:(?<sound>${SOUND.join('|')})|${RUN})`, 'giu');

/** Nobody is called, and nobody pays, by fewer digits than these. */
const LEAST_DIGITS = 7;

/** ddmmyy; Norwegian D numbers add 40 to the day. */
const DAY = '(?:[0-6]\\d|7[01])';
const MONTH = '(?:0[1-9]|1[0-2])';
const IDENTITY = [
  new RegExp(`^${DAY}${MONTH}\\d{2}[ -]?\\d{5}$`),
  new RegExp(`^(?:${DAY}${MONTH}\\d{2}|(?:19|20)?\\d{2}${MONTH}\\d{2})[-+ ]?\\d{4}$`),
];

/** In fours, or as American Express prints it. */
const CARD = /^\d{4}[ -]?(?:\d{4}[ -]?){2}\d{1,7}$|^\d{4}[ -]?\d{6}[ -]?\d{5}$/;

/** Masks bank accounts, cards, identity numbers, phone numbers, codes and other long numbers. */
export function maskNumbers(text: string): string {
  return text
    .replace(IBAN, (iban) => (iban.replace(/\D/g, '').length >= LEAST_IBAN_DIGITS ? MASKS.account : iban))
    .replace(TOKEN, MASKS.code)
    .replace(SECRET_CODE, `$1${MASKS.code}`)
    .replace(NUMBER, (number, ...rest) => {
      const { sound } = rest.at(-1) as { sound?: string };
      return sound === undefined ? maskOf(number) : number;
    });
}

/** The mask for a run of digits; the run itself where it is too short to be personal. */
function maskOf(run: string): string {
  const digits = run.replace(/\D/g, '');
  const { length } = digits;
  if (length < LEAST_DIGITS) return run;
  if (/^\+|^00[1-9]/.test(run) && length <= 15) return MASKS.phone;
  if (/^\d{4}[. ]\d\d[. ]\d{5}$/.test(run)) return MASKS.account;
  if (IDENTITY.some((shape) => shape.test(run))) return MASKS.identity;
  if (CARD.test(run)) return MASKS.card;
  return length === 8 || (/^\(?0/.test(run) && length <= 11) ? MASKS.phone : MASKS.number;
}
