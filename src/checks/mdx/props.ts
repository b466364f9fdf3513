import { type MdxJsxNode, positionOf, propOf } from '../../library/mdx.ts';
import { ID } from '../../model/schemas/shared.ts';
import type { ComponentDeclaration, PropDeclaration } from '../../model/vocabulary.ts';
import type { TextSubject } from '../rule.ts';
import { addressFaults } from './address.ts';
import type { MdxFault } from './fault.ts';

/** What is wrong with the props of an element; of one outside the vocabulary, only what could do harm. */
export function propFaults(
  node: MdxJsxNode,
  declaration: ComponentDeclaration | undefined,
  subject: TextSubject,
  mayHoldCode: boolean,
): MdxFault[] {
  const component = node.name ?? '';
  const place = positionOf(node);
  const faults: MdxFault[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      if (!mayHoldCode) faults.push({ message: 'spread', args: { component }, ...place });
      continue;
    }
    const { name, value } = attribute;
    const declared = declaration && Object.hasOwn(declaration.props, name) ? declaration.props[name] : undefined;
    const args = { component, prop: name };
    if (/^on/i.test(name)) faults.push({ message: 'handler', args, ...place });
    else if (/^style$/i.test(name)) faults.push({ message: 'style', args, ...place });
    else if (declaration && !declared)
      faults.push({ message: 'unknown-prop', args: { ...args, known: Object.keys(declaration.props) }, ...place });
    else if (value && typeof value === 'object') {
      if (!mayHoldCode) faults.push({ message: 'expression-prop', args, ...place });
    } else if (declared && value === null) faults.push({ message: 'no-value', args, ...place });
    else if (declared) faults.push(...valueFaults(node, name, value ?? '', declared, subject));
    else if (/^(href|src|action|formaction|xlink:href|srcdoc)$/i.test(name))
      faults.push(...addressFaults(value ?? '', node));
  }
  for (const [prop, { required, description }] of Object.entries(declaration?.props ?? {})) {
    const isGiven = node.attributes.some(
      (attribute) => attribute.type !== 'mdxJsxAttribute' || attribute.name === prop,
    );
    // The rule alt-text speaks for missing alternatives.
    if (required && !isGiven && prop !== 'alt')
      faults.push({ message: 'missing-prop', args: { component, prop, description }, ...place });
  }
  return faults;
}

function valueFaults(
  node: MdxJsxNode,
  prop: string,
  value: string,
  { type, required }: PropDeclaration,
  { records, locale }: TextSubject,
): MdxFault[] {
  const place = positionOf(node);
  const args = { component: node.name ?? '', prop, value };
  if (typeof type !== 'string')
    return type.includes(value)
      ? []
      : [{ message: 'wrong-value', args: { ...args, expected: type.join(', ') }, ...place }];
  switch (type) {
    case 'text':
      return required && prop !== 'alt' && value.trim() === ''
        ? [{ message: 'wrong-value', args: { ...args, expected: 'a text' }, ...place }]
        : [];
    case 'address':
      return addressFaults(propOf(node, prop) ?? '', node);
    case 'anchor':
      return ID.test(value)
        ? []
        : [{ message: 'wrong-value', args: { ...args, expected: 'lower-case letters, digits and hyphens' }, ...place }];
    case 'media':
      return records.media.has(value) ? [] : [{ message: 'unknown-media', args, ...place }];
    case 'term': {
      const known = records.terms[locale]?.glossary.some(({ id }) => id === value);
      return known ? [] : [{ message: 'unknown-term', args: { ...args, locale }, ...place }];
    }
    case 'snippet': {
      const known = records.snippets.some((snippet) => snippet.id === value && snippet.locale === locale);
      return known ? [] : [{ message: 'unknown-snippet', args: { ...args, locale }, ...place }];
    }
    case 'variable': {
      const known = Object.keys(records.site.variables);
      return known.includes(value) ? [] : [{ message: 'unknown-variable', args: { ...args, known }, ...place }];
    }
  }
}
