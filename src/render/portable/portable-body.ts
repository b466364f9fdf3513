import type { ElementContent } from 'hast';
import { absolute, givenLink, localizedPage, parsePermalink } from '../../model/hrefs.ts';
import type { Article, Library, MdxSource } from '../../model/library.ts';
import { bodyTree, type HastNode, isJsx } from '../render-body.ts';
import { plainComponent } from './plain-component.ts';
import { plainElement } from './plain-element.ts';

/**
 * The body of an article as it can leave the site: ordinary elements alone, each component as what it says,
 * and every address absolute. Links to other articles are permanent ones, in the article's language.
 * Code of an article's own comes out as nothing.
 */
export function portableBody(article: Article, library: Library): ElementContent[] {
  const { id, locale } = article;
  const { url } = library.site;
  const page = givenLink(id, url, { locale });
  const addressOf = (href: string): string => {
    const permalink = parsePermalink(href);
    if (permalink) return givenLink(permalink.id, url, { locale, anchor: permalink.fragment });
    const path = localizedPage(href, locale);
    return path ? absolute(path, url) : href;
  };
  const read = (source: MdxSource) => bodyTree(source, library, addressOf).flatMap(flatten);
  const flatten = (node: HastNode): ElementContent[] => {
    if (node.type === 'text') return [node];
    if (node.type === 'element') return plainElement(node, childrenOf(node), page);
    if (!isJsx(node)) return [];
    const snippet = node.name === 'Snippet' && snippetOf(node.attributes);
    // A snippet in a snippet is refused by the gate; here it must not run for ever.
    if (snippet && !reading.has(snippet)) {
      reading.add(snippet);
      const children = read(snippet);
      reading.delete(snippet);
      return children;
    }
    return plainComponent(node, childrenOf(node), { locale, library, page, addressOf });
  };
  const reading = new Set<MdxSource>();
  const childrenOf = (node: { children: readonly unknown[] }) => (node.children as HastNode[]).flatMap(flatten);
  const snippetOf = (attributes: { name?: string; value?: unknown }[]) => {
    const id = attributes.find(({ name }) => name === 'id')?.value;
    return library.snippets.find((snippet) => snippet.id === id && snippet.locale === locale);
  };
  return read(article);
}
