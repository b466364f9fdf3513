import { carryToContact } from '../visit/contact-links.ts';

/** The way from an article to a person: it, and all others on the page, say which article and where in it. */
class ContactLink extends HTMLElement {
  connectedCallback(): void {
    this.#carry();
    addEventListener('hashchange', () => this.#carry());
  }

  #carry(): void {
    const place = document.getElementById(location.hash.slice(1));
    const heading = place?.closest('article :is(h2, h3, h4)')?.id ?? '';
    carryToContact({ article: this.dataset['id'] ?? '', heading });
  }
}

customElements.define('contact-link', ContactLink);
