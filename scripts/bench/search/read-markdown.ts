import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Section } from '../../../src/answers/answer-index.ts';
import type { Corpus, Document } from '../../../src/answers/corpus.ts';
import { sentencesOf } from '../../../src/answers/read-sections.ts';
import { listFiles } from '../../../src/library/files.ts';
import type { Locale } from '../../../src/model/locale.ts';
import { createAnchors } from '../../../src/model/slug.ts';

/** Reads a folder of plain Markdown, one article a file, as a corpus without questions. */
export async function readMarkdownFolder(dir: string, locale: Locale): Promise<Corpus> {
  const files = (await listFiles(dir)).filter((file) => file.endsWith('.md'));
  const read = async (file: string) => toDocument(file, await readFile(join(dir, file), 'utf8'));
  return { locale, documents: await Promise.all(files.map(read)), synonyms: [] };
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/;

function toDocument(file: string, source: string): Document {
  const frontmatter = FRONTMATTER.exec(source);
  const body = source.slice(frontmatter?.[0].length ?? 0);
  const named = /^title:\s*(["']?)(.*)\1\s*$/m.exec(frontmatter?.[1] ?? '')?.[2];
  const title = plain(named ?? /^#\s+(.*)$/m.exec(body)?.[1] ?? basename(file, '.md'));
  const entry = { id: file, slug: basename(file, '.md'), title, personas: [], stage: '', asked: false };
  return { entry, questions: [], description: '', sections: sectionsOf(body) };
}

/** The text by heading. The first heading is the title again, and left out. */
function sectionsOf(body: string): Section[] {
  const anchor = createAnchors();
  const sections = [{ heading: '', anchor: '', sentences: [] as string[] }];
  for (const line of body.split(/\r?\n/)) {
    if (/^#\s/.test(line)) continue;
    const text = plain(line.replace(/^(#+|[-*>]|\d+\.)\s+/, ''));
    if (!text) continue;
    if (line.startsWith('#')) sections.push({ heading: text, anchor: anchor(text), sentences: [] });
    else sections.at(-1)?.sentences.push(...sentencesOf(text));
  }
  return sections;
}

/** A line without its marks: tags, links, emphasis. */
function plain(line: string): string {
  return line
    .replace(/<[^>]+>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .trim();
}
