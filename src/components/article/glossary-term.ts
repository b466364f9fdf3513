/** Escape puts the tooltip of a term away until the reader comes back to it. */
class GlossaryTerm extends HTMLElement {
  connectedCallback(): void {
    const dismiss = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') this.dataset['dismissed'] = '';
    };
    const enter = () => document.addEventListener('keydown', dismiss);
    const leave = () => {
      document.removeEventListener('keydown', dismiss);
      delete this.dataset['dismissed'];
    };
    for (const event of ['mouseenter', 'focusin']) this.addEventListener(event, enter);
    for (const event of ['mouseleave', 'focusout']) this.addEventListener(event, leave);
  }
}

customElements.define('glossary-term', GlossaryTerm);
