import type { z } from 'zod';
import type { ExportName } from '../model/exports.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Formats } from '../render/portable/formats.ts';
import type { Reply, ReplyDraft } from '../replies/reply.ts';

/** How a file of exported articles is written. */
export type ExportFormat = 'json' | 'ndjson' | 'csv';

/** One article in one language, and what it says in forms that other programs take. */
export interface ExportSource {
  article: Article;
  library: Library;
  /** What it says; worked out now where it is not kept. */
  body(): Formats;
  draft: ReplyDraft;
  /** The reply, with no agent's name, and nothing in it that a helpdesk would fill in. */
  reply: Reply;
}

/** Where the shape of an export comes from. */
export interface Shape {
  /** The public reference that describes it, or who else does. */
  from: string;
  /** The day on which it was read there. */
  read?: string;
}

/** A form in which articles are given to other programs. */
export interface ExportKind {
  name: Exclude<ExportName, 'markdown'>;
  title: string;
  /** What it is for and what there is to know, in one or two sentences. */
  summary: string;
  /** The formats in which it can be had; the first where none is asked for. */
  formats: readonly ExportFormat[];
  /** What the list of items is called in a JSON document. */
  list: string;
  /** Whether its items tell their language, so that one file holds all of them. */
  tellsLocale: boolean;
  /** The languages that it takes; all of them where this is left out. */
  locales?: readonly Locale[];
  shape: Shape;
  /** Whether an item holds what its article says, which is dearer to make than a reply. */
  hasBody: boolean;
  /** What one item is. */
  item: z.ZodObject;
  itemOf(source: ExportSource): object;
}

/** Changes whenever what an importer must know of the shape changes; a field more is no such change. */
export const VERSION = 1 as const;

/** Declares a kind, and holds its items to its schema. */
export function exportKind<Item extends z.ZodObject>(
  kind: Omit<ExportKind, 'item' | 'itemOf'> & { item: Item; itemOf(source: ExportSource): z.output<Item> },
): ExportKind {
  return kind;
}
