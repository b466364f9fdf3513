import { defaultLocale, type Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import { type ComponentDeclaration, type PropDeclaration, VOCABULARY } from '../../src/model/vocabulary.ts';
import { TEXT } from './blocks.ts';
import type { FormField } from './form-fields.ts';

const MARKDOWN =
  'Markdown: `## a heading`, `**bold**`, `[words](/a/id/)` for a link to an article, `-` for a list, `1.` for steps, and for a word of the glossary `<Term id="…">…</Term>`.';

/** The kinds of block that a body is made of: text, and each component that stands among blocks. */
export function blockTypes(library: Library, locale: Locale): FormField[] {
  const components = Object.entries<ComponentDeclaration>(VOCABULARY).filter(
    ([, { place, within }]) => place !== 'inline' && !within,
  );
  const text = content(true);
  return [
    {
      name: TEXT,
      label: 'Text',
      widget: 'object',
      required: false,
      summary: '{{fields.content | truncate(80)}}',
      fields: [text],
    },
    ...components.map(([name, declaration]) => ({
      name,
      label: name,
      widget: 'object',
      required: false,
      hint: declaration.description,
      fields: [...propFields(declaration, library, locale), ...inside(name, declaration, library, locale)],
    })),
  ];
}

function inside(name: string, { children }: ComponentDeclaration, library: Library, locale: Locale): FormField[] {
  if (name === 'Tabs') {
    const { Tab } = VOCABULARY;
    const fields = [...propFields(Tab, library, locale), content(true)];
    return [
      {
        name: 'tabs',
        label: 'Tabs',
        label_singular: 'Tab',
        widget: 'list',
        required: true,
        hint: Tab.description,
        fields,
      },
    ];
  }
  return children === 'none' ? [] : [content(children === 'blocks' && name !== 'Video')];
}

function content(required: boolean): FormField {
  return { name: 'content', label: 'Text', widget: 'text', required, hint: MARKDOWN };
}

function propFields({ props }: ComponentDeclaration, library: Library, locale: Locale): FormField[] {
  return Object.entries(props).map(([name, { type, required, description }]) => {
    const field = {
      name,
      label: name.charAt(0).toUpperCase() + name.slice(1),
      required: required && name !== 'alt',
      hint: description,
    };
    const options = optionsOf(type, library, locale);
    return options ? { ...field, widget: 'select', options } : { ...field, widget: 'string' };
  });
}

function optionsOf(type: PropDeclaration['type'], library: Library, locale: Locale): string[] | undefined {
  const { media, snippets, terms, site } = library;
  if (typeof type !== 'string') return [...type];
  switch (type) {
    case 'media':
      return [...media.keys()].sort();
    case 'snippet':
      return snippets.filter((snippet) => snippet.locale === locale).map(({ id }) => id);
    case 'term':
      return (terms[locale] ?? terms[defaultLocale(site)])?.glossary.map(({ id }) => id);
    case 'variable':
      return Object.keys(site.variables);
    default:
      return undefined;
  }
}
