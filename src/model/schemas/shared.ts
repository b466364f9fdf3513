import { z } from 'zod';
import { LOCALES } from '../locale.ts';

/** Short, lower case, never changed once published; a number in YAML becomes its text. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z
  .string()
  .regex(ID, 'lower-case letters, digits and single hyphens')
  .describe('A short name in lower case (a–z, 0–9, hyphens) that other files refer to.');

/** One text for every locale, or one each. */
export const localizedText = z
  .union([z.string().min(1), z.partialRecord(z.enum(LOCALES), z.string().min(1))], {
    error: 'a text, or a text for each locale',
  })
  .describe('One text for all languages, or a text for each locale (en, nb, sv, da).');

/** An ISO calendar date. YAML 1.2 keeps it a string, so that no time zone can move it. */
export const date = z.iso.date().describe('A date as YYYY-MM-DD.');

/** A day, or a minute of it in UTC: enough to tell which of two changes came first. Both compare as texts. */
export const moment = z
  .union(
    [z.iso.date(), z.iso.datetime({ precision: -1 })],
    'a date as YYYY-MM-DD, or with its time as YYYY-MM-DDThh:mmZ',
  )
  .describe('A date as YYYY-MM-DD, or with its time as YYYY-MM-DDThh:mmZ.');

export const webAddress = z
  .url({ protocol: /^https?$/, message: 'an address that starts with https://' })
  .describe('A full web address.');
