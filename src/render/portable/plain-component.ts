import type { ElementContent } from 'hast';
import { messagesFor } from '../../i18n/messages.ts';
import { absolute, hrefs } from '../../model/hrefs.ts';
import { defaultLocale, type Library } from '../../model/library.ts';
import { type Locale, localize } from '../../model/locale.ts';
import type { ComponentName } from '../../model/vocabulary.ts';
import type { JsxElement } from '../render-body.ts';
import { made, safeAddress } from './plain-element.ts';

interface Context {
  locale: Locale;
  library: Library;
  /** The article's own address, from which others are resolved. */
  page: string;
  addressOf: (href: string) => string;
}

type Flatten = (props: Record<string, string>, children: ElementContent[], context: Context) => ElementContent[];

/** What each component says, in elements that are understood everywhere. */
const PLAIN: Record<Exclude<ComponentName, 'Snippet'>, Flatten> = {
  Steps: (_props, children) => children,
  Callout: ({ title, type = 'note' }, children, { locale }) => {
    const words = messagesFor(locale).callout;
    const name = title || words[type as keyof typeof words] || words.note;
    return [made('blockquote', [made('p', [made('strong', [name])]), ...children])];
  },
  Tabs: (_props, children) => children,
  Tab: ({ label = '' }, children) => [made('p', [made('strong', [label])]), ...children],
  Figure: ({ src = '', alt = '', caption }, _children, { library }) => {
    const { width, height } = library.media.get(src) ?? {};
    const size = { ...(width && { width }), ...(height && { height }) };
    const picture = made('img', [], { src: mediaAddress(src, library), alt, ...size });
    return [made('p', [picture]), ...(caption ? [made('p', [made('em', [caption])])] : [])];
  },
  Video: ({ src = '', title = '' }, children, { library }) => [
    made('p', [made('a', [title], { href: mediaAddress(src, library) })]),
    ...children,
  ],
  Expect: ({ time = '', result = '' }, _children, { locale }) => {
    const words = messagesFor(locale).article;
    const item = (name: string, value: string) => made('li', [made('strong', [`${name}:`]), ` ${value}`]);
    return [made('ul', [item(words.time, time), item(words.result, result)])];
  },
  Term: (_props, children) => children,
  // A further address of a heading; other programs know none of its addresses.
  Anchor: () => [],
  Cta: ({ href = '' }, children, { page, addressOf }) => {
    const address = safeAddress(addressOf(href), page);
    return address ? [made('a', children, { href: address })] : children;
  },
  Variable: ({ name = '' }, _children, { locale, library }) => {
    const { variables } = library.site;
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return value === undefined ? [] : [{ type: 'text', value: localize(value, locale, defaultLocale(library.site)) }];
  },
};

/** A component as plain elements; of one that the vocabulary does not know, what stands inside it. */
export function plainComponent(node: JsxElement, children: ElementContent[], context: Context): ElementContent[] {
  const { name, type } = node;
  if (!name || !Object.hasOwn(PLAIN, name)) return children;
  const props: Record<string, string> = {};
  for (const { name: prop, value } of node.attributes) if (prop && typeof value === 'string') props[prop] = value;
  const plain = PLAIN[name as keyof typeof PLAIN](props, children, context);
  return name === 'Cta' && type === 'mdxJsxFlowElement' ? [made('p', plain)] : plain;
}

function mediaAddress(name: string, { site }: Library): string {
  return absolute(hrefs.media(name), site.url);
}
