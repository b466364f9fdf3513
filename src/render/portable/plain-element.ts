import type { Element, ElementContent, Properties } from 'hast';

/** The elements that every helpdesk and mail program shows, and what each may say beyond its text. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  p: [],
  h1: ['id'],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  h5: ['id'],
  h6: ['id'],
  ul: [],
  ol: ['start'],
  li: [],
  blockquote: [],
  pre: [],
  code: [],
  table: [],
  thead: [],
  tbody: [],
  tr: [],
  th: ['align'],
  td: ['align'],
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  strong: [],
  em: [],
  del: [],
  sup: [],
  br: [],
  hr: [],
};

/** Where an element stands: the article's own address, and where a link that is written in it leads. */
interface Place {
  page: string;
  addressOf: (href: string) => string;
}

/**
 * An element with nothing but what is harmless anywhere, and its addresses made absolute.
 * Of any other element, what stands inside it.
 */
export function plainElement(
  element: Element,
  children: ElementContent[],
  { page, addressOf }: Place,
): ElementContent[] {
  const { tagName, properties } = element;
  const footnote = plainFootnote(element, children);
  if (footnote) return footnote;
  if (tagName === 'input') return [{ type: 'text', value: properties['checked'] ? '☑' : '☐' }];
  const kept = Object.hasOwn(KEPT, tagName) ? KEPT[tagName] : undefined;
  if (!kept) return children;
  const plain: Properties = {};
  for (const name of kept) if (properties[name] !== undefined) plain[name] = properties[name];
  const alignment = alignmentClass(properties['className']);
  if (alignment) plain['align'] = alignment;
  for (const name of ['href', 'src']) {
    const written = plain[name];
    if (typeof written !== 'string') continue;
    const address = safeAddress(name === 'href' ? addressOf(written) : written, page);
    if (!address) return children;
    plain[name] = address;
  }
  return [{ type: 'element', tagName, properties: plain, children }];
}

/** Where the pages align a cell by a class, others know the attribute alone. */
function alignmentClass(className: Properties[string]): string | undefined {
  return /^align-(left|center|right)$/.exec(String(className))?.[1];
}

/** Footnotes as a reader of a letter meets them: a number in brackets, and the notes below a rule. */
function plainFootnote({ tagName, properties }: Element, children: ElementContent[]): ElementContent[] | undefined {
  if ('dataFootnoteRef' in properties) return made('sup', ['[', ...children, ']']).children as ElementContent[];
  if ('dataFootnotes' in properties) return [made('hr', []), ...children];
  const unseen = tagName === 'h2' && String(properties['className']) === 'sr-only';
  return unseen || 'dataFootnoteBackref' in properties ? [] : undefined;
}

/** An element of our own making. */
export function made(tagName: string, children: (ElementContent | string)[], properties: Properties = {}): Element {
  const nodes = children.map((child) =>
    typeof child === 'string' ? ({ type: 'text', value: child } as const) : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

const SAFE_PROTOCOLS = ['https:', 'http:', 'mailto:', 'tel:'];

/** The address, absolute; nothing where it leads to a script or nowhere. */
export function safeAddress(href: string, page: string): string | undefined {
  const url = URL.parse(href, page);
  return url && SAFE_PROTOCOLS.includes(url.protocol) ? url.href : undefined;
}
