import { fill, fillCounted } from '../../i18n/search/fill.ts';
import { NO_NARROWING } from '../../search/facets.ts';
import { MOST_CHARACTERS, resultsAddress, withQuestion } from '../../search/results-address.ts';
import type { Answer, Findings } from '../../search/searcher.ts';
import { ask, type Outcome, warmUp } from './ask.ts';
import type { BoxConfig } from './box-config.ts';
import { chosenPersona } from './chosen-persona.ts';
import { element, part, passageOf } from './dom.ts';

/** As long as somebody types on, nothing is looked up. */
const DEBOUNCE_MS = 120;
const MOST_ANSWERS = 5;

/**
 * The search field of every page: a combobox with a listbox as in the ARIA Authoring Practices. Without
 * this script it is a form that leads to the page of results.
 */
class SearchBox extends HTMLElement {
  #config!: BoxConfig;
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #popup!: HTMLElement;
  #note!: HTMLElement;
  #list!: HTMLElement;
  #ways!: HTMLElement;
  #active = -1;
  /** What was asked last; an answer to anything before it comes too late. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#popup) return;
    this.#config = JSON.parse(this.dataset['config'] ?? '{}') as BoxConfig;
    this.#form = part(this, 'form');
    this.#input = part(this, 'input');
    this.#status = part(this, '[role=status]');
    this.#popup = part(this, '.popup');
    this.#note = part(this.#popup, '.note');
    this.#list = part(this.#popup, '[role=listbox]');
    this.#ways = part(this.#popup, '.ways');
    const roles = {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    };
    for (const [name, value] of Object.entries(roles)) this.#input.setAttribute(name, value);

    this.#input.addEventListener('focus', warmUp, { once: true });
    this.#input.addEventListener('input', () => this.#later());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('click', () => this.#open());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
    addEventListener('online', () => {
      if (this.#isOpen) this.#answer();
    });
  }

  get #text(): string {
    return this.#input.value.trim().slice(0, MOST_CHARACTERS);
  }

  get #options(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('[role=option]')];
  }

  get #isOpen(): boolean {
    return !this.#popup.hidden;
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#answer(), DEBOUNCE_MS);
  }

  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const text = this.#text;
    if (!text) {
      this.#clear();
      return;
    }
    const { locale, personas, words } = this.#config;
    if (this.#options.length === 0) this.#show({ note: words.loading });
    const outcome = await ask({ text, locale, persona: chosenPersona(personas) }, { limit: MOST_ANSWERS });
    if (turn === this.#turn) this.#tell(outcome, text);
  }

  #tell(outcome: Outcome, text: string): void {
    const { words, articles, contact, locale } = this.#config;
    const toArticles = element('a', { href: articles }, words.articles);
    const toPerson = element('a', { href: withQuestion(contact, text) }, words.ask);
    if (outcome.state !== 'found') {
      this.#show({ note: words[outcome.state], ways: [toArticles] });
      return;
    }
    const { findings } = outcome;
    if (findings.verdict === 'none') {
      this.#show({ note: words.none, ways: [toPerson, toArticles] });
      return;
    }
    const count = fillCounted(words.announce, findings.answers.length, words.answers, locale);
    const options = this.#optionsFor(findings, text);
    if (findings.verdict === 'good') this.#show({ options, announce: count });
    else this.#show({ note: words.weak, options, ways: [toPerson], announce: `${words.weak} ${count}` });
  }

  #optionsFor({ answers }: Findings, text: string): HTMLElement[] {
    const all = element('span', { class: 'title' }, fill(this.#config.words.all, { question: text }));
    const address = resultsAddress(this.#form.action, { text, narrowing: NO_NARROWING });
    return [...answers.map((answer) => this.#option(answer)), element('a', { href: address, class: 'all' }, all)];
  }

  #option({ url, title, passage, stage }: Answer): HTMLElement {
    const name = this.#config.stages[stage];
    const place = name ? [element('span', { class: 'stage' }, name)] : [];
    return element(
      'a',
      { href: url },
      element('span', { class: 'title' }, title),
      ...place,
      element('span', { class: 'passage' }, ...passageOf(passage)),
    );
  }

  /** Shows the popup with whatever is given, and nothing else. */
  #show(shown: { note?: string; options?: HTMLElement[]; ways?: HTMLElement[]; announce?: string }): void {
    const { note = '', options = [], ways = [], announce = note } = shown;
    options.forEach((option, index) => {
      const attributes = { id: `${this.#list.id}-${index}`, role: 'option', tabindex: '-1', 'aria-selected': 'false' };
      for (const [name, value] of Object.entries(attributes)) option.setAttribute(name, value);
    });
    this.#note.textContent = note;
    this.#note.hidden = !note;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
    this.#status.textContent = announce;
    this.#activate(-1);
    this.#open();
  }

  #open(): void {
    const holds = !this.#note.hidden || this.#options.length > 0;
    if (!holds || !this.#text || !this.contains(document.activeElement)) return;
    this.#popup.hidden = false;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
  }

  #close(): void {
    this.#popup.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#activate(-1);
  }

  #clear(): void {
    this.#close();
    this.#list.replaceChildren();
    this.#note.hidden = true;
    this.#status.textContent = '';
  }

  /** Moves the visual focus to an option; −1 gives it back to the field. */
  #activate(index: number): void {
    const options = this.#options;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    this.#active = option ? index : -1;
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        if (!this.#isOpen) this.#open();
        if (!event.altKey) this.#step(1);
        break;
      case 'ArrowUp':
        event.preventDefault();
        if (event.altKey) this.#close();
        else this.#step(-1);
        break;
      case 'Home':
      case 'End':
        this.#activate(-1);
        break;
      case 'Escape':
        event.preventDefault();
        this.#turn += 1;
        if (this.#isOpen) this.#close();
        else {
          this.#input.value = '';
          this.#clear();
        }
        break;
      case 'Enter': {
        const option = this.#isOpen ? this.#options[this.#active] : undefined;
        if (!option) return;
        event.preventDefault();
        option.click();
        break;
      }
    }
  }

  /** From the field to the first option and on, and from the last back to the field. */
  #step(by: 1 | -1): void {
    const places = this.#options.length + 1;
    if (this.#isOpen) this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }
}

customElements.define('search-box', SearchBox);
