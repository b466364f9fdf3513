import { type MdxNode, positionOf } from '../../library/mdx.ts';
import type { MdxFault, MdxMessage } from './fault.ts';

const SAFE_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/**
 * What makes an address unfit for a link, or nothing where it is fit. Browsers leave out white space and
 * control characters and take a backslash for a slash; an address is judged as they would read it.
 */
export function faultOfAddress(href: string): MdxMessage | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const read = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '').replaceAll('\\', '/');
  if (read === '') return 'empty-address';
  if (read.startsWith('//')) return 'other-host';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1];
  return scheme !== undefined && !SAFE_SCHEMES.includes(scheme.toLowerCase()) ? 'address' : undefined;
}

/** What is wrong with an address that stands at a node. */
export function addressFaults(href: string, node: MdxNode): MdxFault[] {
  const message = faultOfAddress(href);
  return message ? [{ message, args: { href: href.slice(0, 60) }, ...positionOf(node) }] : [];
}
