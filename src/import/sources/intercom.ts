import { localeOfCode } from '../locale-code.ts';
import type { SourceOptions, SourceSet } from '../source-article.ts';
import { Attachments } from './attachments.ts';
import { addressOf, DRAFT, HELPDESK_FORM, HelpdeskArticles } from './helpdesk.ts';
import { fieldsOf, type JsonObject, numberIn, objectIn, readJsonExport, textIn, textsIn } from './json-export.ts';

/**
 * Intercom, as its Articles and Help Center APIs give it: articles with `translated_content`, and `collections`. Shape
 * read from developers.intercom.com/docs/references/rest-api (articles, collections) in November 2026.
 */
export async function readIntercom({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const source = await readJsonExport(paths);
  const found = new HelpdeskArticles('Intercom', hosts, source.faults);
  const objects = [...source.unnamed(), ...source.all('articles', 'article', 'collections', 'collection')];
  const isCollection = ({ data }: { data: JsonObject }) =>
    textIn(data, 'type') === 'collection' || textIn(data, 'type') === 'section';
  const collections = new Map(objects.filter(isCollection).map(({ data }) => [textIn(data, 'id') ?? '', data]));

  for (const { file, data } of objects.filter((object) => !isCollection(object) && 'title' in object.data)) {
    const id = textIn(data, 'id') ?? '';
    const statistics = objectIn(data, 'statistics') ?? {};
    const views = numberIn(statistics, 'views');
    const votes = numberIn(statistics, 'reactions');
    const ownCode = textIn(data, 'default_locale') ?? locale;
    const texts = new Map<string, JsonObject>([[ownCode, data]]);
    for (const [code, text] of Object.entries(objectIn(data, 'translated_content') ?? {})) {
      if (code !== 'type' && typeof text === 'object' && text !== null) texts.set(code, text as JsonObject);
    }
    for (const [code, text] of texts) {
      const language = localeOfCode(code);
      // A translation that nobody has begun is there, and empty.
      if (!language) {
        found.leaveBehind(code);
        continue;
      }
      const title = textIn(text, 'title') ?? '';
      const url = textIn(text, 'url');
      found.addHost(url);
      if (!title && !textIn(text, 'body')) continue;
      const description = textIn(text, 'description');
      found.add({
        ...HELPDESK_FORM,
        key: `intercom:${id}`,
        locale: language,
        place: `${file}: ${id} (${code})`,
        title,
        body: textIn(text, 'body') ?? '',
        ...(description && { description }),
        ...((textIn(text, 'state') ?? 'published') !== 'published' && { hidden: DRAFT }),
        labels: textsIn(data, 'tags'),
        sections: trail(data, collections, code),
        addresses: [...new Set([...addressOf(url), ...addressOf(`/${code.toLowerCase()}/articles/${id}`)])],
        name: /articles\/\d+-([^/?#]+)/.exec(url ?? '')?.[1] ?? title,
        fields: fieldsOf(data),
        ...(views !== undefined && { views }),
        ...(votes !== undefined && { votes }),
      });
    }
  }
  return found.set(await Attachments.in(source.roots));
}

/** The collections that an article is in, the widest first. */
function trail(article: JsonObject, collections: ReadonlyMap<string, JsonObject>, code: string): string[] {
  const [parent] = textsIn(article, 'parent_ids');
  const names: string[] = [];
  const passed = new Set<string>();
  for (let id = parent ?? textIn(article, 'parent_id'); id && !passed.has(id); ) {
    passed.add(id);
    const collection: JsonObject = collections.get(id) ?? {};
    const own = objectIn(objectIn(collection, 'translated_content') ?? {}, code) ?? {};
    const name = textIn(own, 'name') ?? textIn(collection, 'name');
    if (name) names.unshift(name);
    id = textIn(collection, 'parent_id');
  }
  return names;
}
