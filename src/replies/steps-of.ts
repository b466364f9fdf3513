import type { ElementContent } from 'hast';
import type { PortableArticle } from '../render/portable/portable-article.ts';

/** A reply with more is read as an article, and the article is a link away. Our own judgement. */
const MOST_STEPS = 6;

/**
 * The steps of an article, where they are few and there is no doubt about which they are. Two `Steps` are two
 * ways to go about it, and to choose is the customer's.
 */
export function stepsOf({ steps: [steps, ...others] }: PortableArticle): readonly ElementContent[] | undefined {
  if (!steps || others.length > 0) return undefined;
  const items = steps.flatMap((node) => (node.type === 'element' ? node.children : []));
  return items.filter(({ type }) => type === 'element').length <= MOST_STEPS ? steps : undefined;
}
