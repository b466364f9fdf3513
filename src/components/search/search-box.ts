import { fill, fillCounted } from '../../i18n/search/fill.ts';
import type { Locale } from '../../model/locale.ts';
import { NO_NARROWING } from '../../search/facets.ts';
import { MOST_CHARACTERS, resultsAddress, withQuestion } from '../../search/results-address.ts';
import type { Answer, Findings, Verdict } from '../../search/searcher.ts';
import { noteVisit } from '../visit/visit.ts';
import { ask, type Outcome, warmUpWith } from './ask.ts';
import type { BoxConfig } from './box-config.ts';
import { chosenPersona } from './chosen-persona.ts';
import { element, part, passageOf } from './dom.ts';

/** As long as somebody types on, nothing is looked up. */
const DEBOUNCE_MS = 80;
const MOST_ANSWERS = 5;

/** What the popup holds. */
interface Shown {
  note?: string;
  options?: HTMLElement[];
  ways?: HTMLElement[];
  /** What is read out; the note where it is left out. */
  announce?: string;
  preset?: number;
}

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
  /** The option that is active when the list opens: the first where it answers, so that Enter opens it; else none. */
  #preset = -1;
  /** Whether the reader wants answers in the language of the page, whatever was typed. */
  #stays = false;
  /** What was asked last; an answer to anything before it comes too late. */
  #turn = 0;
  /** The question that the list answers. */
  #told = '';
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

    warmUpWith(this.#input, this.#config.locale);
    this.#input.addEventListener('input', () => this.#later());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#input.addEventListener('click', () => {
      if (!this.#isOpen) this.#open();
    });
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', () => noteVisit({ question: this.#told }));
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
    // What is chosen answers what was asked before.
    this.#activate(-1);
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
    const { locale, personas, words, others } = this.#config;
    if (this.#options.length === 0) this.#show({ note: words.loading });
    const question = { text, locale, persona: chosenPersona(personas), others: this.#stays ? [] : others };
    const outcome = await ask(question, { limit: MOST_ANSWERS });
    if (turn !== this.#turn) return;
    this.#tell(outcome, text);
    if (outcome.state !== 'found') return;
    outcome.findings.improves?.then(() => {
      // Nobody who is choosing, or has turned to a link below, has them changed before their eyes.
      const types = document.activeElement === this.#input && this.#active === this.#preset;
      if (types && turn === this.#turn) this.#answer();
    });
  }

  #tell(outcome: Outcome, text: string): void {
    this.#told = text;
    const { words, articles, contact, locale } = this.#config;
    const toArticles = element('a', { href: articles }, words.articles);
    const toPerson = element('a', { href: withQuestion(contact, text) }, words.ask);
    if (outcome.state !== 'found') {
      this.#show({ note: words[outcome.state], ways: [toArticles] });
      return;
    }
    const { findings } = outcome;
    const { verdict, answers, otherLocale } = findings;
    if (answers.length === 0) {
      this.#show({ note: words.none, ways: [toPerson, toArticles] });
      return;
    }
    const notes: Record<Verdict, string> = { good: '', weak: words.weak, none: words.closest };
    const language = otherLocale ? fill(words.otherLanguage, { language: words.languages[otherLocale] }) : '';
    const note = [language, notes[verdict]].filter(Boolean).join(' ');
    const count = fillCounted(words.announce, answers.length, words.answers, locale);
    this.#show({
      note,
      options: this.#optionsFor(findings, text),
      ways: [...(otherLocale ? [this.#wayBack()] : []), ...(verdict === 'good' ? [] : [toPerson])],
      announce: `${note} ${count}`.trim(),
      preset: verdict === 'good' ? 0 : -1,
    });
  }

  /** Gives the answers of the page’s own language after all. */
  #wayBack(): HTMLElement {
    const button = element('button', { type: 'button' }, this.#config.words.ownLanguage);
    button.addEventListener('click', () => {
      this.#stays = true;
      this.#input.focus();
      this.#answer();
    });
    return button;
  }

  #optionsFor({ answers, otherLocale = this.#config.locale }: Findings, text: string): HTMLElement[] {
    const all = element('span', { class: 'title' }, fill(this.#config.words.all, { question: text }));
    const address = resultsAddress(this.#form.action, { text, narrowing: NO_NARROWING, fullText: true });
    const options = answers.map((answer) => this.#option(answer, otherLocale));
    return [...options, element('a', { href: address, class: 'all' }, all)];
  }

  #option({ url, title, passage, stage }: Answer, lang: Locale): HTMLElement {
    const name = this.#config.stages[stage];
    const place = name ? [element('span', { class: 'stage' }, name)] : [];
    const sentence = passage.length > 0 ? [element('span', { class: 'passage', lang }, ...passageOf(passage))] : [];
    return element('a', { href: url }, element('span', { class: 'title', lang }, title), ...place, ...sentence);
  }

  /** Shows the popup with whatever is given, and nothing else. */
  #show(shown: Shown): void {
    const { note = '', options = [], ways = [], announce = note, preset = -1 } = shown;
    options.forEach((option, index) => {
      const attributes = { id: `${this.#list.id}-${index}`, role: 'option', tabindex: '-1', 'aria-selected': 'false' };
      for (const [name, value] of Object.entries(attributes)) option.setAttribute(name, value);
    });
    this.#note.textContent = note;
    this.#note.hidden = !note;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    // A link that goes away must not take the focus with it.
    if (this.#ways.contains(document.activeElement)) this.#input.focus();
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
    // The same words again would be read out again.
    if (this.#status.textContent !== announce) this.#status.textContent = announce;
    this.#preset = preset;
    this.#activate(-1);
    this.#open();
  }

  #open(): void {
    const holds = !this.#note.hidden || this.#options.length > 0;
    if (!holds || !this.#text || !this.contains(document.activeElement)) return;
    this.#popup.hidden = false;
    this.#input.setAttribute('aria-expanded', String(this.#options.length > 0));
    this.#activate(this.#preset);
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
    this.#stays = false;
  }

  /** Moves the visual focus to an option; −1 gives it back to the field. */
  #activate(index: number): void {
    const options = this.#options;
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
    const option = options[index];
    this.#active = option ? index : -1;
    if (option) {
      this.#input.setAttribute('aria-activedescendant', option.id);
    } else {
      this.#input.removeAttribute('aria-activedescendant');
    }
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
        event.preventDefault();
        if (this.#isOpen) this.#step(1);
        else {
          this.#open();
          if (this.#active < 0 && !event.altKey) this.#step(1);
        }
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
      case 'Enter':
        if (!this.#isOpen || this.#options.length === 0) return;
        event.preventDefault();
        this.#enter();
        break;
    }
  }

  /** Opens what is chosen. Whoever types fast and presses Enter is answered first; with nothing to open, all is shown. */
  async #enter(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#text !== this.#told) await this.#answer();
    const option = this.#isOpen ? this.#options[this.#active] : undefined;
    if (option) option.click();
    else this.#form.requestSubmit();
  }

  /** From the field to the first option and on, and from the last back to the field. */
  #step(by: 1 | -1): void {
    const places = this.#options.length + 1;
    if (!this.#isOpen) return;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
    this.#options[this.#active]?.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('search-box', SearchBox);
