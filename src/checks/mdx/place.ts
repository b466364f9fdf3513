import { childrenOf, isCode, isJsx, type MdxJsxNode, type MdxNode, positionOf } from '../../library/mdx.ts';
import { type ComponentDeclaration, VOCABULARY } from '../../model/vocabulary.ts';
import type { MdxFault } from './fault.ts';

const FEWEST_TABS = 2;

/** By a component that is made up of others, the name of these. */
const PART_OF = new Map(
  Object.entries(VOCABULARY).flatMap(([name, { within }]: [string, ComponentDeclaration]) =>
    within ? [[within, name] as const] : [],
  ),
);

/** What is wrong with where a component stands, and with what stands in it. */
export function placeFaults(
  node: MdxJsxNode,
  parent: MdxNode | undefined,
  component: string,
  { place, within, children }: ComponentDeclaration,
  inSnippet: boolean,
): MdxFault[] {
  const at = positionOf(node);
  const faults: MdxFault[] = [];
  const args = { component };
  if (place === 'block' && node.type === 'mdxJsxTextElement') faults.push({ message: 'needs-block', args, ...at });
  if (place === 'inline' && node.type === 'mdxJsxFlowElement') faults.push({ message: 'needs-sentence', args, ...at });
  if (within === 'heading') {
    if (parent?.type !== 'heading' || inSnippet) faults.push({ message: 'not-in-heading', args, ...at });
  } else if (within && !(parent && isJsx(parent) && parent.name === within))
    faults.push({ message: 'wrong-parent', args: { component, within }, ...at });
  if (component === 'Snippet' && inSnippet) faults.push({ message: 'nested-snippet', ...at });

  const inside = childrenOf(node).filter((child) => !isCode(child) && !(child.type === 'text' && !child.value.trim()));
  if (children === 'none' && inside.length > 0) faults.push({ message: 'no-children', args, ...at });
  if (children !== 'none' && inside.length === 0)
    faults.push({
      message: 'too-few-children',
      args: { component, found: 0, fewest: 1, expected: 'something' },
      ...at,
    });
  faults.push(...membersOf(node, component, inside));
  return faults;
}

/** Components whose content has a form: steps are one numbered list, tabs are two or more. */
function membersOf(node: MdxJsxNode, component: string, inside: readonly MdxNode[]): MdxFault[] {
  const at = positionOf(node);
  if (component === 'Steps') {
    const wrong = inside.find((child) => child.type !== 'list' || !child.ordered) ?? inside[1];
    return wrong
      ? [{ message: 'wrong-child', args: { component, expected: 'one numbered list' }, ...positionOf(wrong) }]
      : [];
  }
  const part = PART_OF.get(component);
  if (!part || inside.length === 0) return [];
  const wrong = inside.find((child) => !(isJsx(child) && child.name === part));
  if (wrong)
    return [{ message: 'wrong-child', args: { component, expected: `<${part}> alone` }, ...positionOf(wrong) }];
  return inside.length < FEWEST_TABS
    ? [
        {
          message: 'too-few-children',
          args: { component, found: inside.length, fewest: FEWEST_TABS, expected: `<${part}>` },
          ...at,
        },
      ]
    : [];
}
