import type { MdxMessage } from '../mdx/fault.ts';
import { mdxFaults } from '../mdx/faults.ts';
import { articleRule, type BadExample, type Message } from '../rule.ts';

const error = (sentence: string, fix: string): Message => ({ severity: 'error', sentence, fix });
const bad = (body: string, gives: MdxMessage): BadExample<MdxMessage> => ({ locale: 'en', body, gives });

export const mdxSafe = articleRule<MdxMessage>({
  id: 'mdx-safe',
  group: 'integrity',
  contract:
    'Articles and snippets are data: Markdown and the components of the vocabulary, with the props that each declares, and nothing that runs.',
  why: 'Whoever may write an article must not be able to run code on a reader’s page, and a component that nobody made cannot be shown.',
  sources: ['src/model/vocabulary.ts', 'https://owasp.org/www-community/attacks/xss/', 'https://www.w3.org/TR/CSP3/'],
  messages: {
    code: error(
      'Unexpected code `{code}`, expected an article without import or export',
      'Take it out. An article that needs code of its own wants `articlesWithCode: true` in site.yaml.',
    ),
    expression: error(
      'Unexpected expression `{code}`, expected plain text',
      'Take it out, or write `\\{` where a brace is meant.',
    ),
    spread: error('Unexpected `{...}` in <{component}>, expected props as `name="value"`', 'Write each prop out.'),
    script: error(
      'Unexpected <{name}>, expected nothing that runs, frames or loads',
      'Take it out; use <Figure>, <Video> or <Cta> for what it was to show.',
    ),
    html: error(
      'Unexpected HTML element <{name}>, expected Markdown or a component',
      'Write it in Markdown, or with a component of the vocabulary.',
    ),
    'unknown-component': error(
      'Unexpected component <{name}>, expected one of {known}',
      'Correct the name, or write it in Markdown.',
    ),
    handler: error('Unexpected event handler {prop} on <{component}>, expected nothing that runs', 'Take {prop} out.'),
    style: error(
      'Unexpected {prop} on <{component}>, expected looks to come from the theme',
      'Take {prop} out; colours and sizes are set under `theme` in site.yaml.',
    ),
    'unknown-prop': error(
      'Unexpected prop {prop} on <{component}>, expected one of: {known}',
      'Correct the name, or take it out.',
    ),
    'expression-prop': error(
      'Unexpected expression for {prop} of <{component}>, expected a plain text',
      'Write `{prop}="…"`.',
    ),
    'no-value': error(
      'Unexpected {prop} without a value on <{component}>, expected `{prop}="…"`',
      'Give it a value, or take it out.',
    ),
    'missing-prop': error(
      'Unexpected <{component}> without {prop}, expected `{prop}="…"`',
      'Add {prop}: {description}',
    ),
    'wrong-value': error(
      'Unexpected {prop}="{value}" on <{component}>, expected {expected}',
      'Put one that is expected.',
    ),
    'unknown-term': error(
      'Unexpected term “{value}”, expected one in the glossary of terms/{locale}.yaml',
      'Correct the id, or add the term to the glossary.',
    ),
    'unknown-snippet': error(
      'Unexpected snippet “{value}”, expected a file snippets/{locale}/{value}.mdx',
      'Correct the id, or write the snippet in this language.',
    ),
    'unknown-variable': error(
      'Unexpected variable “{value}”, expected one of site.yaml: {known}',
      'Correct the name, or add it under `variables` in site.yaml.',
    ),
    'unknown-media': error(
      'Unexpected {prop}="{value}", expected a file in the media folder',
      'Correct the name (capitals count), or put the file in media/.',
    ),
    address: error(
      'Unexpected address {href}, expected https:, mailto:, tel: or a path of this site',
      'Link to a page.',
    ),
    'other-host': error(
      'Unexpected address {href}, which leads to another host, expected https:// before it',
      'Write the whole address.',
    ),
    'empty-address': error(
      'Unexpected link to nothing, expected an address',
      'Write where it leads, or take the link out.',
    ),
    'needs-block': error(
      'Unexpected <{component}> within a sentence, expected it on lines of its own',
      'Put an empty line before and after it.',
    ),
    'needs-sentence': error(
      'Unexpected <{component}> on a line of its own, expected it within a sentence',
      'Write it as part of a sentence.',
    ),
    'wrong-parent': error(
      'Unexpected <{component}> here, expected it directly within <{within}>',
      'Put it between <{within}> and </{within}>.',
    ),
    'not-in-heading': error(
      'Unexpected <{component}> here, expected it at the end of a heading of an article',
      'Write it after the words of a heading: `## What we do <Anchor id="what-we-do" />`.',
    ),
    'same-anchor': error(
      'Unexpected second <Anchor id="{id}">, expected an anchor of its own for each heading',
      'Take one of them out; the other is where the address leads.',
    ),
    'wrong-child': error(
      'Unexpected content of <{component}>, expected {expected}',
      'Move the rest out of <{component}>.',
    ),
    'too-few-children': error(
      'Unexpected <{component}> with {found} inside, expected at least {fewest}: {expected}',
      'Fill it, or take it out.',
    ),
    'no-children': error(
      'Unexpected content of <{component}>, expected `<{component} … />`',
      'Close it at once, and put the content after it.',
    ),
    'markdown-image': error(
      'Unexpected Markdown picture {src}, expected <Figure>',
      'Write `<Figure src="…" alt="…" />`, with the file in media/.',
    ),
    'nested-snippet': error(
      'Unexpected <Snippet> in a snippet, expected text',
      'Write the text out: snippets in snippets can go round in circles.',
    ),
    'first-heading': error(
      'Unexpected heading of the first level, expected `##`',
      'Begin headings with `##`: the title is the one of the first level.',
    ),
  },
  good: [
    {
      locale: 'en',
      body: 'Hi, [write to us](/contact/).\n\n{/* for editors */}\n\n<Steps>\n\n1. One\n2. Two\n\n</Steps>',
    },
    { locale: 'en', body: '<Tabs>\n<Tab label="A">\n\nOne\n\n</Tab>\n<Tab label="B">\n\nTwo\n\n</Tab>\n</Tabs>' },
    { locale: 'en', body: 'See [below](#later).\n\n## What we do next <Anchor id="later" />\n\nWe write.' },
    { locale: 'en', site: { articlesWithCode: true }, body: 'import Chart from "./c.astro"\n\n<Chart of={[1, 2]} />' },
  ],
  bad: [
    bad('import a from "b"\n\nText', 'code'),
    bad('It is {1 + 1}.', 'expression'),
    bad('<Callout {...x}>\n\nText\n\n</Callout>', 'spread'),
    bad('<script>alert(1)</script>', 'script'),
    bad('<iframe src="https://x.example/" />', 'script'),
    bad('Some <b>bold</b>', 'html'),
    bad('<>Text</>', 'html'),
    bad('<Chart />', 'unknown-component'),
    bad('<Callout onClick="x()">\n\nText\n\n</Callout>', 'handler'),
    bad('<img src="x" onerror="alert(1)" />', 'handler'),
    bad('<Callout style="color:red">\n\nText\n\n</Callout>', 'style'),
    bad('<Callout colour="red">\n\nText\n\n</Callout>', 'unknown-prop'),
    bad('<Callout title={"x"}>\n\nText\n\n</Callout>', 'expression-prop'),
    bad('<Callout title>\n\nText\n\n</Callout>', 'no-value'),
    bad('<Expect time="Now" />', 'missing-prop'),
    bad('<Callout type="danger">\n\nText\n\n</Callout>', 'wrong-value'),
    bad('A <Term id="no-such">thing</Term>.', 'unknown-term'),
    bad('<Snippet id="no-such" />', 'unknown-snippet'),
    bad('Ring <Variable name="no-such" />.', 'unknown-variable'),
    bad('<Figure src="no-such.svg" alt="" />', 'unknown-media'),
    bad('[x](javascript:alert(1))', 'address'),
    bad('<Cta href="data:text/html,x">Open</Cta>', 'address'),
    bad('[x](//other.example/)', 'other-host'),
    bad('[x]()', 'empty-address'),
    bad('Text <Callout>here</Callout> text.', 'needs-block'),
    bad('<Variable name="phone" />', 'needs-sentence'),
    bad('<Tab label="A">\n\nText\n\n</Tab>', 'wrong-parent'),
    bad('Text <Anchor id="here" />', 'not-in-heading'),
    bad('## A <Anchor id="here" />\n\n## B <Anchor id="here" />', 'same-anchor'),
    bad('## A <Anchor id="Not this" />', 'wrong-value'),
    bad('<Steps>\n\n- One\n\n</Steps>', 'wrong-child'),
    bad('<Tabs>\n<Tab label="A">\n\nOne\n\n</Tab>\n</Tabs>', 'too-few-children'),
    bad('<Expect time="Now" result="Done">Text</Expect>', 'no-children'),
    bad('![A card on a table](card.svg)', 'markdown-image'),
    bad('# Title', 'first-heading'),
    {
      locale: 'en',
      library: { snippets: [{ id: 'a', locale: 'en', file: 'snippets/en/a.mdx', source: '<Snippet id="a" />' }] },
      gives: 'nested-snippet',
    },
  ],
  check: mdxFaults,
  checkSnippet: mdxFaults,
});
