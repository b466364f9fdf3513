import { type ComponentDeclaration, type PropType, VOCABULARY } from '../../src/model/vocabulary.ts';
import { cell } from './field-table.ts';

const CHILDREN: Record<ComponentDeclaration['children'], string> = {
  blocks: 'paragraphs, lists and other blocks',
  text: 'words',
  none: 'nothing',
};
const PLACES: Record<ComponentDeclaration['place'], string> = {
  block: 'between paragraphs',
  inline: 'within a sentence',
  either: 'between paragraphs or within a sentence',
};
const PROP_TYPES: Record<Extract<PropType, string>, string> = {
  text: 'text',
  address: 'address',
  anchor: 'anchor',
  media: 'file of media/',
  term: 'id of a term',
  snippet: 'id of a snippet',
  variable: 'name of a variable',
};

/** docs/components.md */
export function componentsPage(): string {
  const sections = Object.entries<ComponentDeclaration>(VOCABULARY).map(([name, declaration]) =>
    section(name, declaration),
  );
  return `# Components

What an article may hold besides Markdown (tables, task lists and footnotes included). Every prop is a plain text in
quotes. Anything else is refused by the rule [mdx-safe](rules.md#mdx-safe): other components and props, HTML, \`import\`,
\`export\` and expressions in braces. A note to other writers is \`{/* … */}\`.

Components that hold blocks want an empty line after the opening tag and before the closing one.

${sections.join('\n\n')}`;
}

function section(name: string, declaration: ComponentDeclaration): string {
  const { description, place, children, within, props } = declaration;
  const rows = Object.entries(props).map(([prop, { type, required, description }]) => {
    const kind = typeof type === 'string' ? PROP_TYPES[type] : type.map((value) => `\`${value}\``).join(', ');
    return `| \`${prop}\` | ${kind} | ${required ? 'yes' : 'no'} | ${cell(description)} |`;
  });
  const table = ['| prop | what it is | needed | what to write |', '|---|---|---|---|', ...rows].join('\n');
  const parent = within === 'heading' ? 'at the end of a heading' : `inside \`<${within}>\``;
  const where = within ? parent : PLACES[place];
  return `## ${name}

${cell(description)} Stands ${where}; holds ${CHILDREN[children]}.

\`\`\`mdx
${exampleOf(name, declaration)}
\`\`\`${rows.length > 0 ? `\n\n${table}` : ''}`;
}

/** What an author would type; made from the declaration, apart from components that need others inside. */
function exampleOf(name: string, { place, children, props }: ComponentDeclaration): string {
  if (name === 'Steps') return '<Steps>\n\n1. Open the app.\n2. Choose **Cards**.\n\n</Steps>';
  if (name === 'Tabs') {
    const tab = (label: string) => `<Tab label="${label}">\n\nOpen **Settings** …\n\n</Tab>`;
    return `<Tabs>\n${tab('iPhone')}\n${tab('Android')}\n</Tabs>`;
  }
  if (name === 'Anchor') return '## What we do, and by when <Anchor id="what-we-do" />';
  const attributes = Object.entries(props).map(([prop, { type }]) => ` ${prop}="${sampleOf(name, prop, type)}"`);
  const open = `<${name}${attributes.join('')}`;
  if (children === 'none') return place === 'inline' ? `Call us on ${open} />.` : `${open} />`;
  if (children === 'blocks') return `${open}>\n\nText.\n\n</${name}>`;
  return place === 'inline' ? `Type your ${open}>PIN</${name}>.` : `${open}>Write to us</${name}>`;
}

const VALUES: Record<string, string> = {
  src: 'app-cards.svg',
  alt: 'The card page in the app, with three buttons below the card',
  caption: 'You find it under Cards.',
  captions: 'freeze.en.vtt',
  poster: 'freeze.png',
  time: 'About five minutes',
  result: 'A card that works',
  label: 'iPhone',
  title: 'Freezing a card',
  href: '/contact/',
  name: 'support-phone',
};

function sampleOf(component: string, prop: string, type: PropType): string {
  if (typeof type !== 'string') return type.at(-1) ?? '';
  if (type === 'term') return 'pin';
  if (type === 'snippet') return 'freeze-first';
  if (component === 'Video' && prop === 'src') return 'freeze.mp4';
  return VALUES[prop] ?? '…';
}
