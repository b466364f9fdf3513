import { rememberLanguage } from './remembered-language.ts';

/** Remembers the language that a reader chooses, so that `/` can send them on to it the next time. */
class LanguageChoice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
      if (link) rememberLanguage(link.hreflang);
    });
  }
}

customElements.define('language-choice', LanguageChoice);
