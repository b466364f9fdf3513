import { isCode, isComment, isJsx, type MdxCodeNode, positionOf, propOf } from '../../library/mdx.ts';
import { declarationOf, VOCABULARY } from '../../model/vocabulary.ts';
import { componentsIn, type MdxPart } from '../language/parts.ts';
import type { TextSubject } from '../rule.ts';
import { addressFaults } from './address.ts';
import type { MdxFault } from './fault.ts';
import { placeFaults } from './place.ts';
import { propFaults } from './props.ts';

const NONE: MdxFault[] = [];

/** Everything in a text that is not data of the closed vocabulary, or could do harm on the page. */
export function mdxFaults(subject: TextSubject & { snippet?: unknown }): MdxFault[] {
  const mayHoldCode = subject.records.site.articlesWithCode && !subject.snippet;
  const imported = mayHoldCode ? importedNames(subject) : undefined;
  const faultsOf = ({ node, parent }: MdxPart): MdxFault[] => {
    if (isCode(node)) {
      if (mayHoldCode || isComment(node)) return [];
      const message = node.type === 'mdxjsEsm' ? 'code' : 'expression';
      return [{ message, args: { code: firstLine(node) }, ...positionOf(node) }];
    }
    if (node.type === 'html')
      return [{ message: 'html', args: { name: node.value.slice(0, 40) }, ...positionOf(node) }];
    if (node.type === 'image') return [{ message: 'markdown-image', args: { src: node.url }, ...positionOf(node) }];
    if (node.type === 'heading') return node.depth === 1 ? [{ message: 'first-heading', ...positionOf(node) }] : [];
    if (node.type === 'link' || node.type === 'definition') return addressFaults(node.url, node);
    if (!isJsx(node)) return NONE;

    const place = positionOf(node);
    const name = node.name ?? '';
    const own = declarationOf(name);
    const faults = propFaults(node, own, subject, mayHoldCode);
    if (own) return [...faults, ...placeFaults(node, parent, name, own, Boolean(subject.snippet))];
    const root = name.split('.')[0] ?? '';
    if (/^(script|style|iframe|object|embed|base|link|meta|form)$/i.test(name))
      return [{ message: 'script', args: { name }, ...place }, ...faults];
    if (imported?.has(root) || (imported && imported.size > 0 && /^[a-z]/.test(name))) return faults;
    const message = /^[a-z]|^$/.test(name) ? 'html' : 'unknown-component';
    return [{ message, args: { name, known: Object.keys(VOCABULARY) }, ...place }, ...faults];
  };
  const found: MdxFault[] = [];
  for (const part of subject.parts) for (const fault of faultsOf(part)) found.push(fault);
  return [...found, ...sameAnchors(subject)];
}

/** Permanent anchors that another heading of the text has already. */
function sameAnchors({ parts }: TextSubject): MdxFault[] {
  const taken = new Set<string>();
  return componentsIn(parts, 'Anchor').flatMap((node): MdxFault[] => {
    const id = propOf(node, 'id') ?? '';
    if (!taken.has(id)) {
      taken.add(id);
      return [];
    }
    return [{ message: 'same-anchor', args: { id }, ...positionOf(node) }];
  });
}

/** The names that the code of an article brings in. */
function importedNames({ parts }: TextSubject): Set<string> {
  const code = parts.flatMap(({ node }) => (node.type === 'mdxjsEsm' ? [(node as MdxCodeNode).value] : [])).join('\n');
  return new Set(code.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu));
}

function firstLine({ value }: MdxCodeNode): string {
  const line = value.trim().split('\n')[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
