/** Makes real tabs of sections that stand one below the other (APG: tabs with automatic activation). */
class TabGroup extends HTMLElement {
  #tabs: HTMLButtonElement[] = [];
  #panels: HTMLElement[] = [];

  connectedCallback(): void {
    if (this.#tabs.length > 0) return;
    this.#panels = [...this.querySelectorAll<HTMLElement>(':scope > [data-tab]')];
    if (this.#panels.length < 2) return;
    const group = [...document.querySelectorAll('tab-group')].indexOf(this);
    const list = document.createElement('div');
    list.setAttribute('role', 'tablist');
    this.#tabs = this.#panels.map((panel, index) => tabFor(panel, `tab-${group}-${index}`));
    list.append(...this.#tabs);
    list.addEventListener('click', ({ target }) => this.#select(this.#tabs.indexOf(target as HTMLButtonElement)));
    list.addEventListener('keydown', (event) => this.#move(event));
    this.prepend(list);
    this.#select(0);
  }

  #move(event: KeyboardEvent): void {
    const at = this.#tabs.findIndex((tab) => tab.ariaSelected === 'true');
    const last = this.#tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    this.#select(to);
    this.#tabs[to]?.focus();
  }

  #select(chosen: number): void {
    if (chosen < 0) return;
    this.#tabs.forEach((tab, index) => {
      tab.ariaSelected = String(index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    this.#panels.forEach((panel, index) => {
      panel.hidden = index !== chosen;
    });
  }
}

function tabFor(panel: HTMLElement, id: string): HTMLButtonElement {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.id = id;
  tab.setAttribute('role', 'tab');
  tab.textContent = panel.dataset['tab'] ?? '';
  tab.setAttribute('aria-controls', `${id}-panel`);
  panel.id = `${id}-panel`;
  panel.setAttribute('role', 'tabpanel');
  panel.removeAttribute('aria-label');
  panel.setAttribute('aria-labelledby', id);
  panel.tabIndex = 0;
  return tab;
}

customElements.define('tab-group', TabGroup);
