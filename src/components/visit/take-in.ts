import { sourceOf } from '../../model/source.ts';
import { carryToContact } from './contact-links.ts';
import { knownVisit, noteVisit } from './visit.ts';

/** Told on the document once a page is there, for a company's own script to listen to. */
const VISIT = 'waypost:visit';

/**
 * Takes `?from=` in: out of the address, so that nobody passes it on, and into the tab. Runs on every page
 * before the elements that need it.
 */
function takeIn(): void {
  const address = new URL(location.href);
  if (address.searchParams.has('from')) {
    const from = sourceOf(address.search);
    if (from) noteVisit({ from });
    address.searchParams.delete('from');
    history.replaceState(history.state, '', address);
  }
  carryToContact();
  const { from } = knownVisit();
  // Scripts that are loaded after this one hear it, too.
  addEventListener('load', () => document.dispatchEvent(new CustomEvent(VISIT, { detail: { from } })));
}

takeIn();
