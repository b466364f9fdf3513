import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TEMPLATE_FOLDER } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { MARK, stampedPages } from '../views/signpost-templates.ts';

/**
 * Writes the page of every permanent link and of every address of the past, each a copy of a template that
 * Astro laid out, and takes the templates out of the site. To let Astro lay out each of them takes many times
 * as long, and they differ in a few words. Gives how many were written.
 */
export function publishSignposts(library: Library, site: SiteFolder): number {
  const templates = new Map<string, readonly string[]>();
  const templateFor = (name: string) => {
    const parts = templates.get(name) ?? readTemplate(join(site.dir, TEMPLATE_FOLDER, name, 'index.html'));
    templates.set(name, parts);
    return parts;
  };
  let written = 0;
  for (const { at, template, values } of stampedPages(library)) {
    const file = `${decodeURIComponent(at).replace(/^\/|\/$/g, '')}/index.html`;
    // On a disk that does not heed case, another page may lie there: that one is published now.
    if (!site.had(file) && existsSync(join(site.dir, file))) continue;
    site.write(file, stamp(templateFor(template), values));
    written++;
  }
  rmSync(join(site.dir, TEMPLATE_FOLDER), { recursive: true, force: true });
  return written;
}

/** A template taken apart: text, the name of a mark, text, and so on. */
function readTemplate(file: string): readonly string[] {
  return readFileSync(file, 'utf8').split(MARK);
}

function stamp(parts: readonly string[], values: Readonly<Record<string, string>>): string {
  return parts.map((part, index) => (index % 2 === 0 ? part : escapeHtml(values[part] ?? ''))).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and for attributes in quotes; a template has marks nowhere else. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
