/** Lets Escape put a tooltip away while the pointer or the focus stays where it is (WCAG 1.4.13). */
class TermTip extends HTMLElement {
  readonly #dismiss = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.dataset['dismissed'] = '';
  };

  connectedCallback(): void {
    for (const enter of ['pointerenter', 'focusin']) {
      this.addEventListener(enter, () => document.addEventListener('keydown', this.#dismiss));
    }
    for (const leave of ['pointerleave', 'focusout']) {
      this.addEventListener(leave, () => {
        document.removeEventListener('keydown', this.#dismiss);
        delete this.dataset['dismissed'];
      });
    }
  }
}

customElements.define('term-tip', TermTip);
