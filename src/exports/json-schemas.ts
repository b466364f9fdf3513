import { z } from 'zod';
import { absolute } from '../model/hrefs.ts';
import type { JsonSchema } from '../model/json-schemas.ts';
import { LOCALES } from '../model/locale.ts';
import { type ExportKind, VERSION } from './export-kind.ts';
import { schemaHref } from './framing.ts';

/**
 * The JSON Schema of a kind, draft 2020-12. It describes its JSON document; an item, which is a line of
 * NDJSON or a record of CSV, is at `#/$defs/item`. A kind that has no JSON is described by its item alone.
 */
export function exportSchemaOf(kind: ExportKind, siteUrl: string): JsonSchema {
  const { $schema, ...item } = z.toJSONSchema(kind.item, { target: 'draft-2020-12', io: 'output' });
  const about = {
    ...($schema && { $schema }),
    $id: absolute(schemaHref(kind.name), siteUrl),
    title: kind.title,
    description: kind.summary,
    $comment: `The shape is from ${kind.shape.from}${kind.shape.read ? `, read on ${kind.shape.read}` : ''}.`,
  };
  const document = kind.formats.includes('json') ? documentOf(kind) : { $ref: '#/$defs/item' };
  return { ...about, ...document, $defs: { item } } as JsonSchema;
}

function documentOf({ list }: ExportKind): object {
  const address = { type: 'string', format: 'uri' };
  return {
    type: 'object',
    properties: {
      $schema: address,
      version: { const: VERSION },
      shape: {
        type: 'object',
        properties: { from: { type: 'string' }, read: { type: 'string', format: 'date' } },
        required: ['from'],
        additionalProperties: false,
      },
      locales: { type: 'array', items: { enum: LOCALES } },
      [list]: { type: 'array', items: { $ref: '#/$defs/item' } },
      next: { ...address, description: 'Where the list goes on; the last part has none.' },
    },
    required: ['$schema', 'version', 'shape', 'locales', list],
    additionalProperties: false,
  };
}
