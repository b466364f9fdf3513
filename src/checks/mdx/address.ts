const SAFE_SCHEMES = ['https', 'http', 'mailto', 'tel'];

/**
 * What makes an address unfit for a link, or nothing where it is fit. Browsers leave out white space and
 * control characters and take a backslash for a slash; an address is judged as they would read it.
 */
export function faultOfAddress(href: string): 'empty' | 'scheme' | 'other-host' | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const read = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/g, '').replaceAll('\\', '/');
  if (read === '') return 'empty';
  if (read.startsWith('//')) return 'other-host';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1];
  return scheme !== undefined && !SAFE_SCHEMES.includes(scheme.toLowerCase()) ? 'scheme' : undefined;
}
