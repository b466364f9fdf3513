/** What is put in the place of personal data, so that a reader knows what stood there. */
export const MASKS = {
  link: '[link]',
  email: '[email address]',
  account: '[account number]',
  card: '[card number]',
  identity: '[identity number]',
  phone: '[phone number]',
  number: '[number]',
  code: '[code]',
  name: '[name]',
} as const;

const MASK = new RegExp(
  Object.values(MASKS)
    .map((mask) => mask.replace(/[[\]]/g, '\\$&'))
    .join('|'),
  'g',
);

/** A masked text as it is searched for: a mask stands for nothing that an article could say. */
export function withoutMasks(text: string): string {
  return text.replace(MASK, ' ').replace(/\s+/g, ' ').trim();
}
