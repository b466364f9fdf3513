import { z } from 'zod';
import { absolute, hrefs } from '../model/hrefs.ts';
import type { JsonSchema } from '../model/json-schemas.ts';
import type { Library } from '../model/library.ts';
import { LOCALES } from '../model/locale.ts';
import { webAddress } from '../model/schemas/shared.ts';
import type { ExportFile } from './export-file.ts';
import { VERSION } from './export-kind.ts';
import { schemaHref } from './framing.ts';

/** What a build has written of a file. */
export interface ListedFile extends ExportFile {
  items: number;
  /** The addresses of its parts, in order. */
  parts: readonly string[];
}

const contentsSchema = z
  .strictObject({
    $schema: webAddress,
    version: z.literal(VERSION).describe('The version of this shape.'),
    files: z
      .array(
        z.strictObject({
          kind: z.string().describe('The kind of export.'),
          title: z.string().describe('What it is called.'),
          format: z.enum(['json', 'ndjson', 'csv']).describe('How it is written.'),
          locales: z.array(z.enum(LOCALES)).describe('The languages that are in it.'),
          items: z.int().min(0).describe('How many items there are in all parts.'),
          parts: z.array(webAddress).min(1).describe('Where it is; one that is too large goes on in further files.'),
          schema: webAddress.describe('Its JSON Schema.'),
          shape: z
            .strictObject({ from: z.string(), read: z.iso.date().optional() })
            .describe('Where its shape is described, and when that was read.'),
        }),
      )
      .describe('Every file of exports.'),
  })
  .describe('What the site gives to other programs.');

/** Where the list of exports is. */
export const CONTENTS_HREF = hrefs.api('index.json');

/** The list of all exports of a site, for programs to begin with. */
export function contentsText(files: readonly ListedFile[], { site }: Library): string {
  const whole = (href: string) => absolute(href, site.url);
  const contents: z.output<typeof contentsSchema> = {
    $schema: whole(schemaHref('index')),
    version: VERSION,
    files: files.map(({ kind, format, locales, items, parts }) => ({
      kind: kind.name,
      title: kind.title,
      format,
      locales: [...locales],
      items,
      parts: parts.map(whole),
      schema: whole(schemaHref(kind.name)),
      shape: kind.shape,
    })),
  };
  return `${JSON.stringify(contents, null, 2)}\n`;
}

/** The JSON Schema of that list, draft 2020-12. */
export function contentsSchemaOf(siteUrl: string): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(contentsSchema, { target: 'draft-2020-12', io: 'output' });
  return { ...($schema && { $schema }), $id: absolute(schemaHref('index'), siteUrl), title: 'Exports', ...schema };
}
