import { knownVisit } from './visit.ts';

const CONTACT_PAGE = /^\/[a-z]+\/contact\/$/;

/**
 * Lets every way to a person on this page carry what is known of the visit, and `more`, in its address:
 * so it is known in another tab, too. What has no value is taken out.
 */
export function carryToContact(more: Readonly<Record<string, string>> = {}): void {
  const { from = '', question = '' } = knownVisit();
  for (const link of document.links) {
    if (link.origin !== location.origin || !CONTACT_PAGE.test(link.pathname)) continue;
    const params = new URLSearchParams(link.search);
    for (const [name, value] of Object.entries({ q: question, from, ...more })) {
      if (value) params.set(name, value);
      else params.delete(name);
    }
    link.search = params.toString();
  }
}
