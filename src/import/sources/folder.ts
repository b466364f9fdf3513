import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { listFiles, NotUtf8Error, readText } from '../../library/files.ts';
import { frontmatterOf } from '../../library/read-article.ts';
import { parseYaml } from '../../library/yaml.ts';
import { encodePath } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { localeOfCode } from '../locale-code.ts';
import type { SourceArticle, SourceFault, SourceOptions, SourceSet } from '../source-article.ts';
import { insideFile } from './inside-file.ts';

const TEXT = /\.(md|mdx|markdown)$/i;

/** Folders in which site generators keep what pages show from the root. */
const PUBLIC = ['', 'public', 'static', 'assets', 'src', 'docs'];

/**
 * A folder of Markdown or MDX. The language of a file is that of the folder it is in (`nb/…`), else of its name
 * (`access.nb.md`), else what its frontmatter says, else the default; files that differ in nothing else are translations.
 */
export async function readFolder({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const articles: SourceArticle[] = [];
  const faults: SourceFault[] = [];
  const roots = new Map<SourceArticle, string>();
  for (const path of paths) {
    if (!existsSync(path)) throw new Error(`Unexpected absence of ${path}, expected a folder of Markdown.`);
    const isFile = statSync(path).isFile();
    const root = isFile ? dirname(path) : path;
    const own = isFile ? undefined : localeOfCode(basename(path));
    const files = isFile ? [basename(path)] : await listFiles(path);
    for (const file of files.filter((name) => TEXT.test(name) && !/(^|\/)(node_modules|\.[^/]+)\//.test(name))) {
      const article = readFile(root, file, { own, fallback: locale }, faults);
      if (!article) continue;
      articles.push(article);
      roots.set(article, root);
    }
  }
  if (articles.length === 0 && faults.length === 0)
    throw new Error(
      `Unexpected folder without Markdown, expected files that end with .md or .mdx: ${paths.join(', ')}.`,
    );
  return {
    articles,
    faults,
    hosts,
    fileAt(href, article) {
      const root = roots.get(article);
      if (root === undefined || /^[a-z][a-z0-9+.-]*:/i.test(href)) return undefined;
      const path = pathOf(href);
      if (path === undefined) return undefined;
      // Of an article in a folder of its language, pictures may lie beside that folder.
      const places = path.startsWith('/')
        ? PUBLIC.map((folder) => posix.join(folder, path))
        : [
            posix.join(posix.dirname(article.file), path),
            posix.join(posix.dirname(article.file.replace(/^[^/]+\//, '')), path),
          ];
      for (const place of places) {
        const found = insideFile(root, place);
        if (found) return { name: basename(found), from: { path: found } };
      }
      return undefined;
    },
  };
}

function pathOf(href: string): string | undefined {
  try {
    return decodeURIComponent(href.split(/[?#]/)[0] ?? '') || undefined;
  } catch {
    return undefined;
  }
}

interface Languages {
  /** That of the folder that was named. */
  own: Locale | undefined;
  fallback: Locale;
}

function readFile(root: string, file: string, languages: Languages, faults: SourceFault[]): SourceArticle | undefined {
  let text: string;
  try {
    text = readText(join(root, file)).text;
  } catch (error) {
    if (!(error instanceof NotUtf8Error)) throw error;
    faults.push({
      place: file,
      line: error.position.line,
      sentence: 'Unexpected bytes that are not UTF-8, expected a text.',
    });
    return undefined;
  }
  const yaml = frontmatterOf(text);
  const fields = yaml === undefined ? {} : fieldsOf(yaml, file, faults);
  const body =
    yaml === undefined ? text : text.slice(text.indexOf(yaml, 3) + yaml.length).replace(/^---[ \t]*(\n|$)/, '');
  const { locale, path, said } = placeOf(file, fields, languages);
  const stem = path.replace(TEXT, '');
  const page = stem.replace(/(^|\/)(index|readme)$/i, '$1').replace(/\/$/, '');
  const prefix = said === 'folder' ? posix.join('/', locale) : '/';
  const addresses = [
    posix.join(prefix, path),
    posix.join(prefix, page),
    ...listOf(fields['aliases']),
    ...listOf(fields['redirect_from']),
    ...listOf(fields['permalink']),
  ];
  const order = /^\d+[-_. ]+(?=\S)/;
  return {
    key: `folder:${stem}`,
    locale,
    place: file,
    firstLine: text.slice(0, text.length - body.length).split('\n').length,
    title: textOf(fields['title']),
    body,
    form: extname(file).toLowerCase() === '.mdx' ? 'mdx' : 'markdown',
    file,
    ...(textOf(fields['description']) && { description: textOf(fields['description']) }),
    ...(fields['draft'] === true && { hidden: 'it is a draft at its source' }),
    labels: [...listOf(fields['tags']), ...listOf(fields['keywords']), ...listOf(fields['labels'])],
    questions: listOf(fields['questions']),
    sections: posix
      .dirname(page || stem)
      .split('/')
      .filter((name) => name && name !== '.')
      .map((name) => name.replace(order, '').replace(/[-_]+/g, ' ')),
    addresses: [...new Set(addresses.flatMap(addressOf))],
    name: (page.split('/').at(-1) ?? '').replace(order, '') || textOf(fields['title']),
    fields: Object.fromEntries(
      Object.entries(fields).flatMap(([key, value]) =>
        ['string', 'number', 'boolean'].includes(typeof value) ? [[key, String(value)]] : [],
      ),
    ),
  };
}

/** An old path as the ledger has it; nothing for one of another site. */
function addressOf(path: string): string[] {
  if (!path.startsWith('/') || path.startsWith('//')) return [];
  const clean = posix.normalize(path.split(/[?#]/)[0] ?? '').replace(/\/?$/, '/');
  return clean === '/' ? [] : [encodePath(decodeURI(clean))];
}

function fieldsOf(yaml: string, file: string, faults: SourceFault[]): Record<string, unknown> {
  const { data, errors } = parseYaml(yaml, 2);
  const [error] = errors;
  if (error)
    faults.push({
      place: file,
      line: error.line,
      sentence: `Unexpected YAML: ${error.reason}. The article came without its frontmatter.`,
    });
  return data && typeof data === 'object' && !Array.isArray(data) ? (data as Record<string, unknown>) : {};
}

/** The language of a file, its path without that, and what said so. */
function placeOf(
  file: string,
  fields: Record<string, unknown>,
  { own, fallback }: Languages,
): { locale: Locale; path: string; said: 'folder' | 'file' } {
  const docusaurus = /^i18n\/([^/]+)\/docusaurus-plugin-content-docs(?:-[^/]+)?\/(?:current|version-[^/]+)\/(.+)$/.exec(
    file,
  );
  const translated = docusaurus?.[1] ? localeOfCode(docusaurus[1]) : undefined;
  if (translated && docusaurus?.[2]) return { locale: translated, path: docusaurus[2], said: 'folder' };
  const [first = '', ...rest] = file.split('/');
  const inFolder = rest.length > 0 ? localeOfCode(first) : undefined;
  if (inFolder) return { locale: inFolder, path: rest.join('/'), said: 'folder' };
  if (own) return { locale: own, path: file, said: 'folder' };
  const suffix = /^(.+)\.([a-z]{2}(?:[-_][a-z]{2,4})?)(\.[a-z]+)$/i.exec(file);
  const inName = suffix?.[2] ? localeOfCode(suffix[2]) : undefined;
  if (inName && suffix) return { locale: inName, path: `${suffix[1]}${suffix[3]}`, said: 'file' };
  const said = localeOfCode(textOf(fields['lang']) || textOf(fields['locale']) || textOf(fields['language']));
  return { locale: said ?? fallback, path: file.replace(/^docs\//, ''), said: 'file' };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

function listOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean);
  return typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean)
    : [];
}
