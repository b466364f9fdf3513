import { slugify } from '../../model/slug.ts';
import { localeOfCode } from '../locale-code.ts';
import type { SourceOptions, SourceSet } from '../source-article.ts';
import { Attachments } from './attachments.ts';
import { addressOf, DRAFT, HELPDESK_FORM, HelpdeskArticles } from './helpdesk.ts';
import { fieldsOf, type JsonObject, numberIn, objectIn, readJsonExport, textIn, textsIn } from './json-export.ts';

const STATUS_DRAFT = 1;
const VISIBLE_TO_ALL = 1;

/**
 * Freshdesk, as its Solutions API gives it: lists of articles, each language by itself (`language`, or as the file or
 * folder is called: `articles.nb.json`), with `categories` and `folders` beside them. Shape read from
 * developers.freshdesk.com/api (solution article, folder and category attributes) in November 2026, through its
 * description in other programs, since the page itself could not be read whole.
 */
export async function readFreshdesk({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const source = await readJsonExport(paths);
  const found = new HelpdeskArticles('Freshdesk', hosts, source.faults);
  const objects = [
    ...source.unnamed(),
    ...source.all('articles', 'article', 'solution_articles', 'folders', 'categories'),
  ];
  const named = new Map(
    objects.filter(({ data }) => 'name' in data).map(({ data }) => [textIn(data, 'id') ?? '', data]),
  );

  const add = (id: string, file: string, own: JsonObject, text: JsonObject, code: string | undefined) => {
    const language = code === undefined ? locale : localeOfCode(code);
    if (!language) return found.leaveBehind(code ?? '');
    const title = textIn(text, 'title') ?? '';
    const folder = named.get(textIn(own, 'folder_id') ?? '') ?? {};
    const visibility = numberIn(folder, 'visibility') ?? VISIBLE_TO_ALL;
    const hidden =
      numberIn(text, 'status') === STATUS_DRAFT
        ? DRAFT
        : visibility !== VISIBLE_TO_ALL
          ? 'not everybody may read its folder'
          : undefined;
    const seo = objectIn(text, 'seo_data') ?? objectIn(own, 'seo_data') ?? {};
    const description = textIn(seo, 'meta_description');
    const seoTitle = textIn(seo, 'meta_title');
    const views = numberIn(text, 'hits');
    const votes = numberIn(text, 'thumbs_up');
    const page = (end: string) => [
      ...addressOf(`/support/solutions/articles/${end}`),
      ...(code ? addressOf(`/${code.toLowerCase()}/support/solutions/articles/${end}`) : []),
    ];
    found.add({
      ...HELPDESK_FORM,
      key: `freshdesk:${id}`,
      locale: language,
      place: `${file}: ${id} (${code ?? language})`,
      title,
      body: textIn(text, 'description') ?? '',
      questions: seoTitle && seoTitle !== title ? [seoTitle] : [],
      ...(description && { description }),
      ...(hidden && { hidden }),
      labels: [
        ...textsIn(own, 'tags'),
        ...(textIn(seo, 'meta_keywords')
          ?.split(',')
          .map((word) => word.trim()) ?? []),
      ],
      sections: [named.get(textIn(own, 'category_id') ?? ''), folder].flatMap(
        (each) => textIn(each ?? {}, 'name') ?? [],
      ),
      // The address with words is the one that readers have; Freshdesk makes the words of the title.
      addresses: [...new Set([...page(id), ...page(`${id}-${slugify(title)}`)])],
      name: title,
      fields: fieldsOf(own),
      ...(views !== undefined && { views }),
      ...(votes !== undefined && { votes }),
    });
  };

  for (const { file, data } of objects.filter(({ data: object }) => 'title' in object)) {
    const id = textIn(data, 'parent_id', 'id') ?? '';
    const code = textIn(data, 'language', 'language_code') ?? codeIn(file);
    add(id, file, data, data, code);
    for (const [language, text] of Object.entries(objectIn(data, 'translations') ?? {})) {
      if (typeof text === 'object' && text !== null) add(id, file, data, text as JsonObject, language);
    }
  }
  return found.set(await Attachments.in(source.roots));
}

/** The language that a file or its folder is named after: `articles.nb.json`, `nb/articles.json`. */
function codeIn(file: string): string | undefined {
  return file.split(/[/.]/).find((part) => localeOfCode(part) !== undefined);
}
