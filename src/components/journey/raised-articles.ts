import { onPersonaChange } from './remembered-persona.ts';

/**
 * Raises what is written for the reader's persona to the top of each list inside, and marks it.
 * Nothing is hidden that was there; what was kept back for that persona alone is shown.
 */
class RaisedArticles extends HTMLElement {
  /** The lists as they were written. */
  readonly #lists = new Map<HTMLElement, HTMLElement[]>();
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    for (const list of this.querySelectorAll<HTMLElement>('ul')) {
      const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-personas]')];
      if (items.length > 0) this.#lists.set(list, items);
    }
    this.#stop = onPersonaChange((persona) => this.#raise(persona));
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  #raise(persona: string | undefined): void {
    const fits = (item: HTMLElement) => item.dataset['personas']?.split(' ').includes(persona ?? '') ?? false;
    for (const [list, items] of this.#lists) {
      list.append(...items.filter(fits), ...items.filter((item) => !fits(item)));
      for (const item of items) {
        if ('extra' in item.dataset) item.hidden = !fits(item);
        item.toggleAttribute('data-raised', fits(item));
        item.querySelector('.mark')?.remove();
        if (fits(item)) item.querySelector('a')?.prepend(this.#mark());
      }
    }
  }

  #mark(): HTMLElement {
    const mark = document.createElement('span');
    mark.className = 'mark unseen';
    mark.textContent = `${this.dataset['mark']}: `;
    return mark;
  }
}

customElements.define('raised-articles', RaisedArticles);
