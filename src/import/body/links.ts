import type { Parents, RootContent } from 'mdast';
import { faultOfAddress } from '../../checks/mdx/address.ts';
import { slugify } from '../../model/slug.ts';
import type { Notes } from '../notes.ts';
import { lineOf, plainText, replaceNodes } from './tree.ts';

/** Where an address of the source leads now. */
export type LinkTarget =
  | { to: 'article'; id: string; anchor: string }
  | { to: 'outside'; href: string; wasOwn: boolean }
  | undefined;

/** A node of its own each time, since nodes are changed where they stand. */
const space = (): RootContent => ({ type: 'text', value: ' ' });

export type LinkFinder = (href: string) => LinkTarget;

/**
 * Points links at where their target is now: an article that came along by its id, a heading by its anchor. A link that
 * could do harm, or leads nowhere, leaves its words. `anchorOf` gives the heading that a fragment of this page meant.
 */
export function mendLinks(
  tree: Parents,
  notes: Notes,
  find: LinkFinder,
  anchorOf: (fragment: string) => string | undefined,
): void {
  replaceNodes(tree, (node): RootContent[] | undefined => {
    if (node.type !== 'link') return undefined;
    const href = node.url.trim();
    const line = lineOf(node);
    if (!plainText(node).trim() && !href) return [];
    if (href.startsWith('#')) {
      const anchor = anchorOf(decoded(href.slice(1)));
      if (anchor) node.url = `#${anchor}`;
      else if (href !== '#') notes.drop('link-lost', line, href);
      return anchor ? undefined : node.children;
    }
    const address = href.startsWith('//') ? `https:${href}` : href;
    if (href && faultOfAddress(address)) {
      notes.drop('unsafe-address', line, href);
      return node.children;
    }
    const target = href ? find(address) : undefined;
    if (!target) {
      notes.drop('link-lost', line, href || plainText(node));
      return node.children;
    }
    if (target.to === 'article') {
      node.url = `/a/${target.id}/${target.anchor && `#${slugify(target.anchor)}`}`;
      notes.change('link-moved', line, `${href} → ${node.url}`);
    } else {
      node.url = encodeMarks(target.href);
      if (target.wasOwn) notes.change('link-outside', line, target.href);
    }
    if (plainText(node).trim()) return undefined;
    // Nobody sees a link without words; a machine that translated the text has moved them.
    const words = target.to === 'outside' ? hostOf(target.href) : href;
    notes.change('link-worded', line, href);
    node.children = [{ type: 'text', value: words }];
    return [space(), node, space()];
  });
}

/** Braces are code to MDX, and angle brackets tags. */
function encodeMarks(href: string): string {
  return href.replace(/[{}<>\s"]/g, (mark) => encodeURIComponent(mark));
}

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') || href : href;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
