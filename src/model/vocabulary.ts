/** What the value of a component's prop must be. Every prop is a plain string in the article. */
export type PropType = 'text' | 'address' | 'anchor' | 'media' | 'term' | 'snippet' | 'variable' | readonly string[];

export interface PropDeclaration {
  type: PropType;
  required: boolean;
  /** For the editor: what to write here. */
  description: string;
}

export interface ComponentDeclaration {
  /** For the editor: what it is for. */
  description: string;
  /** Whether it stands among blocks, within a sentence, or either. */
  place: 'block' | 'inline' | 'either';
  /** What may stand inside it. */
  children: 'blocks' | 'text' | 'none';
  /** The component that it must be a child of; `heading` for a heading of an article. */
  within?: string;
  props: Readonly<Record<string, PropDeclaration>>;
}

function prop(type: PropType, description: string, required = true): PropDeclaration {
  return { type, description, required };
}
const optional = (type: PropType, description: string) => prop(type, description, false);

/**
 * The closed vocabulary of articles. The checks refuse whatever is not here, and the pages
 * render exactly this: each name is a component `src/components/article/<name>.astro`.
 */
export const VOCABULARY = {
  Steps: {
    description: 'Numbered steps to follow with a finger; holds one numbered list.',
    place: 'block',
    children: 'blocks',
    props: {},
  },
  Callout: {
    description: 'Something the reader must not miss.',
    place: 'block',
    children: 'blocks',
    props: {
      type: optional(['note', 'tip', 'warning'], 'note (where left out), tip or warning.'),
      title: optional('text', 'A short heading of its own.'),
    },
  },
  Tabs: {
    description: 'The same thing for different readers or devices; holds two or more Tab.',
    place: 'block',
    children: 'blocks',
    props: {},
  },
  Tab: {
    description: 'One of the tabs.',
    place: 'block',
    children: 'blocks',
    within: 'Tabs',
    props: { label: prop('text', 'What the tab is called: “iPhone”.') },
  },
  Figure: {
    description: 'A picture with its text.',
    place: 'block',
    children: 'none',
    props: {
      src: prop('media', 'A file in the media folder.'),
      alt: prop('text', 'What the picture tells, in 40 to 150 characters; empty where it only decorates.'),
      caption: optional('text', 'A line under the picture.'),
    },
  },
  Video: {
    description: 'A film with captions; a transcript may stand inside.',
    place: 'block',
    children: 'blocks',
    props: {
      src: prop('media', 'A film (.mp4, .webm) in the media folder.'),
      title: prop('text', 'What the film shows.'),
      captions: prop('media', 'Its captions (.vtt) in the media folder.'),
      poster: optional('media', 'A picture to show before it plays.'),
    },
  },
  Expect: {
    description: 'What to expect: how long, and what comes of it.',
    place: 'block',
    children: 'none',
    props: {
      time: prop('text', 'How long it takes.'),
      result: prop('text', 'What the customer has at the end.'),
    },
  },
  Term: {
    description: 'A word that the glossary explains.',
    place: 'inline',
    children: 'text',
    props: { id: prop('term', 'The id of the term in terms/<locale>.yaml.') },
  },
  Cta: {
    description: 'A call to action. The only way to a page that sells.',
    place: 'either',
    children: 'text',
    props: {
      href: prop('address', 'Where it leads.'),
      kind: optional(['sales', 'service'], 'service (where left out) helps; sales sells.'),
    },
  },
  Anchor: {
    description:
      'The address of a heading, which stays when the heading is reworded; write it at the end of the heading. Translations that share it open at the same place. A second one is another address of the same heading.',
    place: 'inline',
    children: 'none',
    within: 'heading',
    props: { id: prop('anchor', 'What comes after # in the address: lower-case letters, digits and hyphens.') },
  },
  Snippet: {
    description: 'A text kept in one place, snippets/<locale>/<id>.mdx, and shown in many.',
    place: 'block',
    children: 'none',
    props: { id: prop('snippet', 'The name of the snippet.') },
  },
  Variable: {
    description: 'A value from site.yaml, such as a phone number.',
    place: 'inline',
    children: 'none',
    props: { name: prop('variable', 'The name of the value under `variables` in site.yaml.') },
  },
} as const satisfies Record<string, ComponentDeclaration>;

export type ComponentName = keyof typeof VOCABULARY;

/** The declaration of a component, or nothing where the vocabulary does not know the name. */
export function declarationOf(name: string): ComponentDeclaration | undefined {
  return Object.hasOwn(VOCABULARY, name) ? VOCABULARY[name as ComponentName] : undefined;
}
