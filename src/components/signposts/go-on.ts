import { GIVEN_IN } from '../../model/hrefs.ts';
import { readerLanguage } from '../frame/reader-language.ts';

/**
 * Sends the reader on at once, by the link in their language, else by the first, which is that of the site.
 * The heading and the source that were asked for come along. There is no way back to here to be sent on again.
 */
class GoOn extends HTMLElement {
  connectedCallback(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    const asked = new URLSearchParams(location.search);
    const given = asked.get(GIVEN_IN) ?? undefined;
    asked.delete(GIVEN_IN);
    const language = readerLanguage(
      links.map(({ hreflang }) => hreflang),
      given,
    );
    const link = links.find(({ hreflang }) => hreflang === language) ?? links[0];
    if (!link) return;
    const target = new URL(link.href);
    target.search = asked.toString();
    target.hash = location.hash || target.hash;
    location.replace(target);
  }
}

customElements.define('go-on', GoOn);
