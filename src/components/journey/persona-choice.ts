import { onPersonaChange, rememberPersona } from './remembered-persona.ts';

/** Turns the links to the personas into a choice that the page heeds and the browser remembers. */
class PersonaChoice extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll<HTMLAnchorElement>('a[data-persona]')].map((link) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = link.className;
      button.textContent = link.textContent;
      button.dataset['persona'] = link.dataset['persona'] ?? '';
      button.ariaPressed = 'false';
      link.replaceWith(button);
      return button;
    });
    for (const button of buttons) {
      button.addEventListener('click', () => {
        rememberPersona(button.ariaPressed === 'true' ? undefined : button.dataset['persona']);
      });
    }
    const hint = this.querySelector<HTMLElement>('[role=status]');
    onPersonaChange((persona) => {
      for (const button of buttons) button.ariaPressed = String(button.dataset['persona'] === persona);
      if (hint) hint.textContent = persona ? (hint.dataset['text'] ?? '') : '';
    });
  }
}

customElements.define('persona-choice', PersonaChoice);
