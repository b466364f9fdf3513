import { CONTENT_FILES, type ContentFile, jsonSchemaOf } from '../../src/model/json-schemas.ts';
import { LOCALE_NAMES, LOCALES } from '../../src/model/locale.ts';
import { PRESETS } from '../../src/model/presets/index.ts';
import { fieldTable } from './field-table.ts';

/** docs/content-folder.md */
export function contentFolderPage(): string {
  const files = CONTENT_FILES.filter(({ name }) => name !== 'article').map(section);
  const locales = LOCALES.map((locale) => `\`${locale}\` (${LOCALE_NAMES[locale]})`).join(', ');
  const presets = Object.entries(PRESETS).map(
    ([name, stages]) => `| \`${name}\` | ${stages.map(({ id }) => id).join(' · ')} |`,
  );
  return `# The content folder

One folder is the whole help centre. It is \`src/content\`, unless \`--content DIR\` or \`WAYPOST_CONTENT\` names another.

    site.yaml                    name, address, languages, contact, looks, rules
    journey.yaml                 personas, stages, touchpoints
    goals.yaml                   what the articles are for, and how that is measured
    people.yaml                  who writes, reviews and owns
    waivers.yaml                 what may fall short: why, who answers for it, until when (may be left out)
    baseline.yaml                what fell short before the gate came, written by npm run check (may be left out)
    intents.yaml                 what customers ask → the article that answers (may be left out)
    questions.yaml               the questions that must find their article (may be left out)
    asked.yaml                   what customers ask, written by npm run questions -- LOG --keep (may be left out)
    links.yaml                   every address ever published, written by npm run link
    terms/<locale>.yaml          glossary, synonyms, words to avoid
    snippets/<locale>/<id>.mdx   texts shown in many articles
    media/                       pictures, films, captions
    articles/<locale>/…/<slug>.mdx

The languages are ${locales}. A text that readers see is one text for all of them, or one each:
\`name: { en: Help, nb: Hjelp }\`. An id is short, in lower case, and never changes once it is published.

Articles have a page of their own: [frontmatter.md](frontmatter.md), and so has what may stand in their text:
[components.md](components.md).

## Help while writing

VS Code with the recommended YAML extension completes and checks these files in any folder called \`content\`. Elsewhere,
and in other editors, a first line says which schema a file follows:

\`\`\`yaml
# yaml-language-server: $schema=../../schemas/site.schema.json
\`\`\`

${files.join('\n\n')}

## Journeys to start from

\`preset\` in \`journey.yaml\` names one of these. Stages in the file change those of the preset by id; others are added at
the end.

| preset | stages |
|---|---|
${presets.join('\n')}`;
}

/** Files whose keys are the company’s own words, so that no table can tell them. */
const EXAMPLES: Readonly<Record<string, string>> = {
  intents: 'lost_or_stolen_card: 4h44w\nverify_top_up: [gpgwk, d544n]',
  questions: 'en:\n  somebody took my card: 4h44w\nnb:\n  noen har tatt kortet mitt: 4h44w',
};

function section(file: ContentFile): string {
  const schema = jsonSchemaOf(file);
  const many = schema.type === 'array' ? ' A list of:' : '';
  const table = schema.type === 'array' || schema.properties ? fieldTable(schema) : '';
  const example = table ? '' : `\`\`\`yaml\n${EXAMPLES[file.name] ?? ''}\n\`\`\``;
  return `## \`${file.path}\`\n\n${schema.description}${many}\n\n${table || example}`;
}
