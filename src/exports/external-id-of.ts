import type { Article } from '../model/library.ts';

/** Names an article in one language for as long as the site exists, however its title and address change. */
export function externalIdOf({ id, locale }: Article): string {
  return `${id}-${locale}`;
}
