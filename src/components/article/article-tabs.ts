let made = 0;

/** Makes its sections tabs as in the ARIA Authoring Practices: arrow keys, Home and End move and choose. */
class ArticleTabs extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length > 0) return;
    const id = `tabs-${++made}`;
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > [data-tab]')];
    this.#tabs = this.#panels.map((panel, index) => makeTab(panel, `${id}-${index}`));
    const list = document.createElement('div');
    list.role = 'tablist';
    list.append(...this.#tabs);
    list.addEventListener('keydown', (event) => this.#key(event));
    for (const [index, tab] of this.#tabs.entries()) tab.addEventListener('click', () => this.#choose(index));
    this.prepend(list);
    this.#choose(0);
  }

  #choose(chosen: number): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
    }
    for (const [index, panel] of this.#panels.entries()) panel.hidden = index !== chosen;
  }

  #key(event: KeyboardEvent): void {
    const at = this.#tabs.indexOf(event.target as HTMLButtonElement);
    const last = this.#tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    this.#choose(to);
    this.#tabs[to]?.focus();
  }
}

function makeTab(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.role = 'tab';
  tab.id = id;
  tab.textContent = panel.dataset['tab'] ?? '';
  tab.setAttribute('aria-controls', `${id}-panel`);
  panel.id = `${id}-panel`;
  panel.role = 'tabpanel';
  panel.tabIndex = 0;
  panel.setAttribute('aria-labelledby', id);
  panel.querySelector(':scope > .label')?.remove();
  return tab;
}

customElements.define('article-tabs', ArticleTabs);
