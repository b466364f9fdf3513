import type { Element, ElementContent } from 'hast';
import { absolute, givenLink, localizedPage, parsePermalink } from '../../model/hrefs.ts';
import type { Article, Library, MdxSource } from '../../model/library.ts';
import { bodyTree, type HastNode, isJsx } from '../render-body.ts';
import { plainComponent } from './plain-component.ts';
import { plainElement } from './plain-element.ts';

/** What an article says, as it can leave the site: ordinary elements alone, and every address absolute. */
export class PortableArticle {
  readonly #tree: readonly HastNode[];
  readonly #flatten: (node: HastNode) => ElementContent[];
  /** What has been asked for, by the node of the tree. */
  readonly #read: (ElementContent[] | undefined)[] = [];

  constructor(tree: readonly HastNode[], flatten: (node: HastNode) => ElementContent[]) {
    this.#tree = tree;
    this.#flatten = flatten;
  }

  get body(): ElementContent[] {
    return this.#tree.flatMap((node, at) => this.#plain(node, at));
  }

  /** The first element of the body; nothing where there is none. */
  get opening(): Element | undefined {
    for (const [at, node] of this.#tree.entries()) {
      const element = this.#plain(node, at).find(({ type }) => type === 'element');
      if (element?.type === 'element') return element;
    }
    return undefined;
  }

  /** Each `Steps` of the body that stands by itself, and not in a tab or a snippet. */
  get steps(): ElementContent[][] {
    return this.#tree.flatMap((node, at) => (isJsx(node) && node.name === 'Steps' ? [this.#plain(node, at)] : []));
  }

  #plain(node: HastNode, at: number): ElementContent[] {
    const content = this.#read[at] ?? this.#flatten(node);
    this.#read[at] = content;
    return content;
  }
}

/**
 * Reads an article for use elsewhere: each component is what it says, and links to other articles are
 * permanent ones, in the article's language. Code of an article's own comes out as nothing. `tree` is its
 * body, where it has been read already; of it, what is asked for is read when it is asked for.
 */
export function portableArticle(
  article: Article,
  library: Library,
  tree: readonly HastNode[] = bodyTree(article, library),
): PortableArticle {
  return new PortableArticle(tree, portableReader(article, library));
}

function portableReader({ id, locale }: Article, library: Library): (node: HastNode) => ElementContent[] {
  const { url } = library.site;
  const page = givenLink(id, url, { locale });
  const addressOf = (href: string): string => {
    const permalink = parsePermalink(href);
    if (permalink) return givenLink(permalink.id, url, { locale, anchor: permalink.fragment });
    const path = localizedPage(href, locale);
    return path ? absolute(path, url) : href;
  };
  const flattenAll = (nodes: readonly unknown[]) => (nodes as HastNode[]).flatMap(flatten);
  /** The snippets that are being read: one inside itself is refused by the gate; here it must not run for ever. */
  const within = new Set<MdxSource>();

  function flatten(node: HastNode): ElementContent[] {
    if (node.type === 'text') return [node];
    if (node.type === 'element') return plainElement(node, flattenAll(node.children), { page, addressOf });
    if (!isJsx(node)) return [];
    if (node.name !== 'Snippet')
      return plainComponent(node, flattenAll(node.children), { locale, library, page, addressOf });
    const name = node.attributes.find((attribute) => attribute.name === 'id')?.value;
    const snippet = library.snippets.find((its) => its.id === name && its.locale === locale);
    if (!snippet || within.has(snippet)) return [];
    within.add(snippet);
    const children = flattenAll(bodyTree(snippet, library));
    within.delete(snippet);
    return children;
  }

  return flatten;
}
