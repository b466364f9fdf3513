import { digestOf } from '../library/cache.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { HastNode } from '../render/render-body.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { CONTENTS_HREF, contentsSchemaOf, contentsText } from './contents.ts';
import { type ExportFile, exportFiles } from './export-file.ts';
import type { ExportKind, ExportSource } from './export-kind.ts';
import { exportSources } from './export-sources.ts';
import { type Framing, framingOf, schemaHref } from './framing.ts';
import { exportSchemaOf } from './json-schemas.ts';
import { keepTimes } from './keep-times.ts';
import { markdownTwin } from './markdown-twin.ts';
import { PartedFile, type WrittenFile } from './parted-file.ts';

/** In bytes; well below what hosts take. */
const MOST_BYTES = 20 * 1024 * 1024;

interface Options {
  cacheDir: string;
  /** The most bytes of a file that goes on in further parts. */
  mostBytes?: number;
  /** Called with each article, for others that need its texts: they are dear to make twice. */
  each?: (source: ExportSource) => unknown;
  /** Gives the body of an article, where `each` reads it as well. */
  treeOf?: (article: Article) => readonly HastNode[];
}

/** Writes the exports that the site asks for into the built site, in one pass over its articles. Gives how many files. */
export async function writeExports(library: Library, site: SiteFolder, options: Options): Promise<number> {
  const { cacheDir, mostBytes = MOST_BYTES, each, treeOf } = options;
  const open = exportFiles(library).map((file) => {
    const framing = framingOf(file, library);
    return { file, framing, parted: new PartedFile(site, file.href, framing, mostBytes) };
  });
  const hasTwins = library.site.exports.includes('markdown');
  const bodies = hasTwins || open.some(({ file }) => file.kind.hasBody);
  let twins = 0;
  for await (const source of exportSources(library, { cacheDir, bodies, ...(treeOf && { treeOf }) })) {
    await each?.(source);
    const { locale, slug } = source.article;
    const write = itemWriter(source);
    for (const { file, framing, parted } of open)
      if (file.locales.includes(locale)) parted.push(write(file.kind, framing));
    if (!hasTwins) continue;
    site.write(hrefs.articleMarkdown(locale, slug).slice(1), markdownTwin(source));
    twins++;
  }
  for (const { parted } of open) parted.close();
  if (open.length === 0) return twins;

  const files = open.map(({ file, parted: { items, parts } }) => ({
    ...file,
    items,
    parts: parts.map(({ href }) => href),
  }));
  const written: WrittenFile[] = [
    ...open.flatMap(({ parted }) => parted.parts),
    ...schemaTexts(files, library.site.url).map(([href, text]) => writeSmall(site, href, text)),
    writeSmall(site, CONTENTS_HREF, contentsText(files, library)),
  ];
  await keepTimes(site.dir, written, cacheDir);
  for (const { href, digest } of written) site.adds(href.slice(1), digest);
  return written.length + twins;
}

/** Writes items of one article; what stands in several files is written once. */
function itemWriter(source: ExportSource): (kind: ExportKind, framing: Framing) => Buffer {
  let last: { kind: ExportKind; write: Framing['item']; text: Buffer } | undefined;
  return (kind, { item: write }) => {
    if (last?.kind !== kind || last.write !== write)
      last = { kind, write, text: Buffer.from(write(kind.itemOf(source))) };
    return last.text;
  };
}

/** The JSON Schemas of the kinds that are written, by their addresses. */
function schemaTexts(files: readonly ExportFile[], siteUrl: string): [string, string][] {
  const kinds = [...new Set(files.map(({ kind }) => kind))];
  const schemas = kinds.map((kind) => [kind.name, exportSchemaOf(kind, siteUrl)] as const);
  return [...schemas, ['index', contentsSchemaOf(siteUrl)] as const].map(([name, schema]) => [
    schemaHref(name),
    `${JSON.stringify(schema, null, 2)}\n`,
  ]);
}

function writeSmall(site: SiteFolder, href: string, text: string): WrittenFile {
  site.write(href.slice(1), text);
  return { href, digest: digestOf(text) };
}
