import { z } from 'zod';
import { LOCALES } from '../locale.ts';
import { id } from './shared.ts';

/** A path of this site, percent-encoded, perhaps with an anchor. Never another host’s: that would begin with `//`. */
export const ADDRESS = /^\/(?:(?!\.\.?\/)[A-Za-z0-9._~%-]+\/)*(?:#[A-Za-z0-9._~%-]+)?$/;
const address = z.string().regex(ADDRESS, 'a path of this site with a slash at the end, perhaps with #anchor');

const entrySchema = z
  .strictObject({
    at: address.describe('The address that was published; `/a/<id>/` for an article.'),
    in: z
      .enum(LOCALES)
      .optional()
      .describe('Of an anchor of an article, the language: headings have others in other languages.'),
    id: id.optional().describe('The article that was published at the path.'),
    to: address.optional().describe('Where its readers are led instead.'),
    gone: z.string().trim().min(1).optional().describe('Why there is nothing any more, in words for its readers.'),
  })
  .describe('An address, on one line.');

/** `links.yaml`: every address ever published, written by `npm run link`. */
export const ledgerSchema = z
  .array(entrySchema)
  .describe('Every address ever published, one a line, as `npm run link` writes it. See [links.md](links.md).');
