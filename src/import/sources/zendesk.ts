import { localeOfCode } from '../locale-code.ts';
import type { SourceOptions, SourceSet } from '../source-article.ts';
import { Attachments } from './attachments.ts';
import { addressOf, DRAFT, HELPDESK_FORM, HelpdeskArticles } from './helpdesk.ts';
import { type Exported, fieldsOf, type JsonObject, numberIn, readJsonExport, textIn, textsIn } from './json-export.ts';

/**
 * Zendesk Guide, as its Help Center API gives it: `articles`, with `translations` beside or within them, `sections`,
 * `categories`, `article_attachments`. Shape read from developer.zendesk.com/api-reference/help_center/help-center-api
 * (articles, translations, sections, article attachments) in November 2026.
 */
export async function readZendesk({ paths, locale, hosts }: SourceOptions): Promise<SourceSet> {
  const source = await readJsonExport(paths);
  const found = new HelpdeskArticles('Zendesk', hosts, source.faults);
  const sections = namesById(source.all('sections', 'section'));
  const categories = namesById(source.all('categories', 'category'));
  const articles = source.all('articles', 'article');
  const byId = new Map(articles.map(({ data }) => [textIn(data, 'id') ?? '', data]));
  const within = articles.flatMap(({ file, data }) => {
    const { translations } = data;
    return Array.isArray(translations)
      ? translations.map((each: JsonObject) => ({ file, data: { source_id: data['id'], ...each } }))
      : [];
  });
  const beside = source
    .all('translations', 'translation')
    .filter(({ data }) => (textIn(data, 'source_type') ?? 'Article') === 'Article');

  const add = (id: string, file: string, own: JsonObject, text: JsonObject) => {
    const code = textIn(text, 'locale') ?? textIn(own, 'locale');
    const language = code === undefined ? locale : localeOfCode(code);
    if (!language) return found.leaveBehind(code ?? '');
    const url = textIn(text, 'html_url') ?? (text === own ? textIn(own, 'html_url') : undefined);
    found.addHost(url ?? textIn(own, 'html_url'));
    const section = sections.get(textIn(own, 'section_id') ?? '');
    const category = categories.get(textIn(section?.data ?? {}, 'category_id') ?? '');
    const segment = textIn(own, 'user_segment_id');
    const hidden =
      text['draft'] === true ? DRAFT : segment ? `only user segment ${segment} may read it at its source` : undefined;
    const votes = numberIn(own, 'vote_count');
    const title = textIn(text, 'title', 'name') ?? '';
    found.add({
      ...HELPDESK_FORM,
      key: `zendesk:${id}`,
      locale: language,
      place: `${file}: ${id} (${code ?? language})`,
      title,
      body: textIn(text, 'body') ?? '',
      ...(hidden && { hidden }),
      labels: textsIn(own, 'label_names'),
      sections: [nameIn(category, code), nameIn(section, code)].filter((name) => name !== undefined),
      addresses: [
        ...new Set([...addressOf(url), ...addressOf(`/hc/${(code ?? language).toLowerCase()}/articles/${id}`)]),
      ],
      name: /articles\/\d+-([^/?#]+)/.exec(decodeURIComponent(url ?? ''))?.[1] ?? title,
      fields: fieldsOf(own),
      ...(votes !== undefined && { votes }),
    });
  };

  const seen = new Set<string>();
  for (const { file, data } of [...within, ...beside]) {
    const id = textIn(data, 'source_id') ?? '';
    seen.add(`${id} ${textIn(data, 'locale')?.toLowerCase()}`);
    add(id, file, byId.get(id) ?? {}, data);
  }
  // An article itself is its text in one language, too; a list in each language gives it once for each.
  for (const { file, data } of articles) {
    const id = textIn(data, 'id') ?? '';
    if (!seen.has(`${id} ${textIn(data, 'locale')?.toLowerCase()}`)) add(id, file, data, data);
  }

  const names = source
    .all('article_attachments', 'article_attachment')
    .map(({ data }) => [textIn(data, 'id') ?? '', textIn(data, 'file_name', 'display_file_name') ?? ''] as const);
  return found.set(await Attachments.in(source.roots, new Map(names)));
}

interface Named {
  data: JsonObject;
  names: Map<string, string>;
}

/** Sections and categories by id, with their name in each language in which the export has them. */
function namesById(objects: readonly Exported[]): Map<string, Named> {
  const byId = new Map<string, Named>();
  for (const { data } of objects) {
    const id = textIn(data, 'id') ?? '';
    const entry = byId.get(id) ?? { data, names: new Map<string, string>() };
    entry.names.set(textIn(data, 'locale')?.toLowerCase() ?? '', textIn(data, 'name') ?? '');
    byId.set(id, entry);
  }
  return byId;
}

function nameIn(named: Named | undefined, code: string | undefined): string | undefined {
  return named?.names.get(code?.toLowerCase() ?? '') ?? named?.names.values().next().value;
}
