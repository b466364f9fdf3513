import { CONTENT_FILES, jsonSchemaOf } from '../../src/model/json-schemas.ts';
import { fieldTable } from './field-table.ts';

const EXAMPLE = `---
id: 4h44w
title: Lost or stolen card
description: Freeze the card in the app first, then report it. See what we do, and how you pay while you wait for a new one.
personas: [everyday, traveller]
stage: recover
touchpoints: [lost-card]
kind: troubleshooting
need:
  as: a customer whose card is gone
  iNeed: to stop it and get another one
  soThat: nobody can spend my money
goal: kept-customers
questions:
  - My purse was nicked and the card was in it
  - How do I report a card as missing
  - What does a new card cost when the old one was stolen
owner: ingrid-dahl
author: emil-krogh
reviewer: sara-berg
reviewed: 2026-10-16
review: 2027-10-01
expect:
  time: Freezing takes seconds, a new card three to five working days
  result: The old card is closed, and you pay by phone until the new one comes
sources:
  - title: Fyr Bank price list
    url: https://help.fyrbank.example/prices
    date: 2026-10-01
related: [yajnj, sz37h]
---`;

/** docs/frontmatter.md */
export function frontmatterPage(): string {
  const article = CONTENT_FILES.filter(({ name }) => name === 'article').map(jsonSchemaOf);
  return `# Frontmatter of an article

An article is \`articles/<locale>/<slug>.mdx\`. Between two lines of \`---\` stands what it is; below them, the text.
The slug is the end of its address and may change; the \`id\` never does, and is the same in every language.

\`\`\`yaml
${EXAMPLE}
\`\`\`

${article.map(fieldTable).join('\n')}

Any other key is an error, so that a misspelt one does not go unnoticed.

## Help while writing

In VS Code, install the extensions that the project recommends (Astro, MDX) and run \`npm run dev\`. From then on the
editor completes keys, kinds, personas, stages, goals and people, explains each key on hover, and underlines what does
not fit. Any editor that runs Astro's language server with \`contentIntellisense\` on does the same: \`npm run dev\` keeps
\`.astro/collections/\` up to date for it, with the ids of your own content folder. The same schema without them is
[schemas/article.schema.json](../schemas/article.schema.json).

## Links between articles

\`/a/<id>/\` leads to the article in the reader's language, also when its file is renamed; \`/a/<id>/#fees\` to a
heading in it. \`/contact/\`, \`/glossary/\`, \`/articles/\` and \`/search/\` lead to those pages in the reader's language.`;
}
