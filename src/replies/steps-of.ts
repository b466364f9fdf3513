import type { Element, ElementContent } from 'hast';

/** A reply with more is read as an article, and the article is a link away. Our own judgement. */
const MOST_STEPS = 6;

/**
 * The steps of an article, where they are few and there is no doubt about which they are: its one numbered
 * list. Two lists are two ways to go about it, and to choose is the customer's.
 */
export function stepsOf(body: readonly ElementContent[]): Element | undefined {
  const lists = body.filter((node) => node.type === 'element' && node.tagName === 'ol') as Element[];
  const [list] = lists;
  if (!list || lists.length > 1) return undefined;
  const items = list.children.filter((node) => node.type === 'element');
  return items.length <= MOST_STEPS ? list : undefined;
}
