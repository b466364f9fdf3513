import { rememberedLanguage, rememberLanguage } from '../frame/remembered-language.ts';

/** Sends a returning reader on to the language that they chose, and remembers what is chosen here. */
class LanguageDoors extends HTMLElement {
  connectedCallback(): void {
    const doors = [...this.querySelectorAll<HTMLAnchorElement>('a[hreflang]')];
    const remembered = doors.find(({ hreflang }) => hreflang === rememberedLanguage());
    if (remembered) location.replace(remembered.href);
    for (const door of doors) door.addEventListener('click', () => rememberLanguage(door.hreflang));
  }
}

customElements.define('language-doors', LanguageDoors);
