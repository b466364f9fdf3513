import { localeOfCode } from '../locale-code.ts';
import type { SourceOptions, SourceSet } from '../source-article.ts';
import { Attachments } from './attachments.ts';
import { addressOf, DRAFT, HELPDESK_FORM, HelpdeskArticles } from './helpdesk.ts';
import { fieldsOf, numberIn, readJsonExport, textIn, textsIn } from './json-export.ts';

/**
 * Help Scout, as its Docs API gives it: `article`, `articles.items`, `collections.items`, `categories.items`. It knows no
 * translations: a collection whose slug or name is the code of a language is in that language, all others in `--locale`.
 * Shape read from developer.helpscout.com/docs-api/objects (article, article-ref, collection, category) in November 2026.
 */
export async function readHelpScout({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const source = await readJsonExport(paths);
  const found = new HelpdeskArticles('Help Scout', hosts, source.faults);
  const byId = (...names: string[]) =>
    new Map(source.all(...names).map(({ data }) => [textIn(data, 'id') ?? '', data]));
  const collections = byId('collections', 'collection');
  const categories = byId('categories', 'category');
  for (const { file, data } of [...source.all('article', 'articles'), ...source.unnamed()]) {
    // A list of articles has no texts: those come one by one.
    if (!('text' in data)) continue;
    const id = textIn(data, 'id') ?? '';
    const collection = collections.get(textIn(data, 'collectionId') ?? '') ?? {};
    const language =
      localeOfCode(textIn(collection, 'slug') ?? '') ?? localeOfCode(textIn(collection, 'name') ?? '') ?? locale;
    const url = textIn(data, 'publicUrl');
    found.addHost(url);
    const number = textIn(data, 'number');
    const slug = textIn(data, 'slug');
    const views = numberIn(data, 'viewCount');
    const isPrivate = textIn(collection, 'visibility') === 'private';
    const hidden =
      (textIn(data, 'status') ?? 'published') !== 'published'
        ? DRAFT
        : isPrivate
          ? 'its collection is private'
          : undefined;
    const title = textIn(data, 'name') ?? '';
    found.add({
      ...HELPDESK_FORM,
      key: `help-scout:${id}`,
      locale: language,
      place: `${file}: ${number ?? id}`,
      title,
      body: textIn(data, 'text') ?? '',
      ...(hidden && { hidden }),
      labels: textsIn(data, 'keywords'),
      sections: [
        textIn(collection, 'name'),
        ...textsIn(data, 'categories').map((each) => textIn(categories.get(each) ?? {}, 'name')),
      ].filter((name) => name !== undefined),
      addresses: [
        ...new Set([
          ...addressOf(url),
          ...(number ? [...addressOf(`/article/${number}`), ...addressOf(slug && `/article/${number}-${slug}`)] : []),
        ]),
      ],
      name: slug ?? title,
      fields: fieldsOf(data),
      ...(views !== undefined && { views }),
    });
  }
  return found.set(await Attachments.in(source.roots));
}
