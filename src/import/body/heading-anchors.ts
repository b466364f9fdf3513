import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createAnchors, slugify } from '../../model/slug.ts';
import { plainText } from './tree.ts';

/** The anchors that the headings of a text will have, as its page gives them out. */
export function headingAnchors(tree: Root): { find(fragment: string): string | undefined } {
  const declared: string[] = [];
  const bare: string[] = [];
  visit(tree, 'heading', (heading) => {
    const own = heading.children.flatMap((child) => {
      if (child.type !== 'mdxJsxTextElement' || child.name !== 'Anchor') return [];
      const [id] = child.attributes;
      return id && 'name' in id && typeof id.value === 'string' ? [id.value] : [];
    });
    declared.push(...own);
    if (own.length === 0) bare.push(plainText(heading).trim());
  });
  const anchor = createAnchors(declared);
  const all = new Set([...declared, ...bare.map(anchor)]);
  return {
    find(fragment) {
      if (all.has(fragment)) return fragment;
      const slug = slugify(fragment);
      return all.has(slug) ? slug : undefined;
    },
  };
}
