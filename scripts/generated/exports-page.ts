import type { ExportKind } from '../../src/exports/export-kind.ts';
import { exportSchemaOf } from '../../src/exports/json-schemas.ts';
import { EXPORT_KINDS } from '../../src/exports/kinds/index.ts';
import { USUAL_EXPORTS } from '../../src/model/exports.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import type { JsonSchema } from '../../src/model/json-schemas.ts';
import { cell, fieldTable } from './field-table.ts';

/** docs/exports.md */
export function exportsPage(): string {
  const rows = EXPORT_KINDS.map(({ name, title, formats, ...kind }) => {
    const files = formats.map((format) => `\`${fileOf(name, format, kind.tellsLocale)}\``).join(', ');
    return `| [\`${name}\`](#${name}) | ${title} | ${files} | ${kind.locales?.join(', ') ?? 'all'} |`;
  });
  return `# Exports

A build gives the articles to other programs: to assistants, to the search of a helpdesk, and as replies ready to send.
\`exports\` in \`site.yaml\` says in which forms:

\`\`\`yaml
exports: [${USUAL_EXPORTS.join(', ')}, zendesk-macros]
\`\`\`

Without it, a build writes ${USUAL_EXPORTS.map((name) => `\`${name}\``).join(', ')}, which serve any program. What serves
one helpdesk is written where it is asked for. An empty list writes nothing. The same can be had at any time without a build:

\`\`\`sh
npm run export -- zendesk-macros --locale nb --out macros.json
npm run export -- --help
\`\`\`

| kind | what it is | files of a build | languages |
|---|---|---|---|
| \`markdown\` | A text beside each article, for assistants | \`${hrefs.articleMarkdown('en', '<slug>')}\` | all |
${rows.join('\n')}

Beside them stand [\`${hrefs.llms()}\`](https://llmstxt.org) with the main pages, \`${hrefs.llms('en')}\` with each article
of a language, the sitemap (\`/sitemap-index.xml\`, with \`hreflang\` and \`lastmod\`) and a feed of what was checked last in
each language (\`${hrefs.feed('en')}\`). Each article's page names its twin: \`<link rel="alternate" type="text/markdown">\`.

## What holds for all of them

- **Begin with \`${hrefs.api('index.json')}\`.** It lists every file with its kind, languages, number of items and schema.
- **Schemas.** Each kind has a JSON Schema (draft 2020-12) in \`${hrefs.api('schemas/')}\`, which says where its shape was read
  and when. An item, which is a line of NDJSON or a record of CSV, is at \`#/$defs/item\`. \`version\` changes when
  an importer must know of a change; a new field is none.
- **HTML** is plain elements without scripts, styles and relative addresses. Links between articles are permanent ones, in
  the language of the article. **Markdown** is CommonMark with the tables of GitHub. **Text** is words alone. Components
  come out as what they say: steps as a numbered list, tabs one below the other, a callout as a quotation, a snippet and a
  variable as their text. Code of an article's own (\`articlesWithCode\`) is left out.
- **Ids are stable.** \`id\` with \`locale\`, and \`external_id\`, never change. Dates are the day on which an article was
  last checked, never that of the build: the same content is exported byte for byte the same, and to import it again
  changes nothing. Helpdesks that know a reply by its name alone see a new one where the title of its article changes,
  and Chatwoot where its address does: remove the old one there.
- **\`Last-Modified\`** is when a file was first built as it is: a build leaves the time of what did not change, as long as
  the cache (\`.waypost\`) is kept. \`npm run serve\` and nginx send it; Netlify and Cloudflare Pages send an
  \`ETag\` of the content, which serves as well. Ask with \`If-Modified-Since\` or \`If-None-Match\`, and 304 says that there
  is nothing to import.
- **Any site may read them** (\`Access-Control-Allow-Origin: *\`): they are public, and no cookie goes with them. Search
  engines are asked to leave \`${hrefs.api('')}\` out of their results (\`X-Robots-Tag: noindex\`).
- **No file is larger than 20 MB**, since Cloudflare Pages takes none above 25 MiB. A longer list goes on in
  \`articles-2.json\`, which \`next\` and \`${hrefs.api('index.json')}\` name. A command writes one file, however long.
- **Placeholders.** What an article says is never taken for a placeholder of a helpdesk: an unseen character parts \`{{\`,
  \`{%\` and \`#{\`. Those in your own greeting (\`replies\` in \`site.yaml\`) work.
- **CSV** is RFC 4180 in UTF-8. A cell that a spreadsheet would reckon out (\`=\`, \`+\`, \`-\`, \`@\` first) begins with \`'\`.
- **Names** of replies end with the language on a site of several: helpdesks tell replies apart by their names, and two
  translations may share a title.

${EXPORT_KINDS.map(section).join('\n\n')}`;
}

function fileOf(name: string, format: string, tellsLocale: boolean): string {
  return hrefs.api(tellsLocale ? `${name}.${format}` : `<locale>/${name}.${format}`);
}

function section(kind: ExportKind): string {
  const { name, title, summary, list, formats, shape } = kind;
  const { item } = exportSchemaOf(kind, 'https://help.example').$defs as { item: JsonSchema };
  const from = shape.from.startsWith('https:') ? `<${shape.from}>` : shape.from;
  const where = formats.includes('json') ? `In JSON, the list is \`${list}\`. ` : '';
  return `## ${name}

**${title}.** ${cell(summary)}

${where}The shape is from ${from}${shape.read ? `, read on ${shape.read}` : ''}.

${fieldTable(item).replace('| needed | what to write |', '| always there | what it says |')}`;
}
