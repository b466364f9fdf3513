import { keepContext } from './contact-context.ts';

/** The way from an article to a person; takes along which article it is. */
class ContactLink extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', () => {
      const { id = '', title = '' } = this.dataset;
      keepContext({ id, title, url: location.origin + location.pathname });
    });
  }
}

customElements.define('contact-link', ContactLink);
