import type { Locale } from '../../model/locale.ts';
import type { Answer } from '../../search/searcher.ts';
import { element, passageOf } from '../search/dom.ts';

/** Whether an answer is chosen because it is the best for what was typed, or because somebody went to it. */
export type Choice = 'typed' | 'chosen';

/** A listbox that a text field steers, as in the ARIA Authoring Practices; the focus stays in the field. */
export class AnswerList {
  readonly #list: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #onChoice: (answer: Answer | undefined, how: Choice) => void;
  #answers: readonly Answer[] = [];
  /** What each option shows. */
  #keys: readonly string[] = [];
  #index = -1;
  #how: Choice = 'typed';
  #locale: Locale = 'en';

  constructor(list: HTMLElement, input: HTMLInputElement, onChoice: (answer: Answer | undefined, how: Choice) => void) {
    this.#list = list;
    this.#input = input;
    this.#onChoice = onChoice;
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id };
    for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = target instanceof Element && target.closest('[role=option]');
      if (option) this.choose([...list.children].indexOf(option), 'chosen');
    });
  }

  /** Whether somebody went to the chosen answer, and would not have it changed before their eyes. */
  get isKept(): boolean {
    return this.#how === 'chosen';
  }

  get chosen(): Answer | undefined {
    return this.#answers[this.#index];
  }

  /** The language of the answers. */
  get locale(): Locale {
    return this.#locale;
  }

  /** Told while new answers are on their way, and when they are there. */
  set busy(busy: boolean) {
    this.#list.setAttribute('aria-busy', String(busy));
  }

  /**
   * Shows answers; none of them is chosen yet. `stages` are the names of stages, by id. Most keystrokes change
   * little: what stays the same is left as it is, so that it need not be laid out again.
   */
  show(answers: readonly Answer[], stages: Readonly<Record<string, string>>, locale: Locale): void {
    const keys = answers.map((answer) => JSON.stringify([locale, answer]));
    this.#list.children[this.#index]?.setAttribute('aria-selected', 'false');
    answers.forEach((answer, at) => {
      if (keys[at] === this.#keys[at]) return;
      const option = this.#option(answer, at, stages[answer.stage], locale);
      const old = this.#list.children[at];
      if (old) old.replaceWith(option);
      else this.#list.append(option);
    });
    while (this.#list.children.length > answers.length) this.#list.lastChild?.remove();
    this.#answers = answers;
    this.#keys = keys;
    this.#locale = locale;
    this.#index = -1;
    this.#how = 'typed';
    this.#list.hidden = answers.length === 0;
    this.#input.setAttribute('aria-expanded', String(answers.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
  }

  /** Chooses an answer by its number; −1 chooses none. */
  choose(index: number, how: Choice): void {
    this.#list.children[this.#index]?.setAttribute('aria-selected', 'false');
    this.#index = this.#answers[index] ? index : -1;
    this.#how = how;
    const option = this.#list.children[this.#index];
    option?.setAttribute('aria-selected', 'true');
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
    this.#onChoice(this.chosen, how);
  }

  /** To the next answer or the one before, and round. */
  step(by: 1 | -1): void {
    const count = this.#answers.length;
    if (count === 0) return;
    const from = this.#index < 0 && by < 0 ? 0 : this.#index;
    this.choose((from + by + count) % count, 'chosen');
    this.#list.children[this.#index]?.scrollIntoView({ block: 'nearest' });
  }

  #option({ title, passage }: Answer, at: number, stage: string | undefined, lang: Locale): HTMLElement {
    return element(
      'div',
      { role: 'option', id: `${this.#list.id}-${at}`, 'aria-selected': 'false' },
      element('span', { class: 'title', lang }, title),
      ...(stage ? [element('span', { class: 'stage' }, stage)] : []),
      ...(passage.length > 0 ? [element('span', { class: 'passage', lang }, ...passageOf(passage))] : []),
    );
  }
}
