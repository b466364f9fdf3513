import { formatNumber } from '../../i18n/format.ts';
import { fillCounted } from '../../i18n/search/fill.ts';
import { isNarrowed } from '../../search/facets.ts';
import type { Question } from '../../search/searcher.ts';
import { askFullText } from './ask.ts';
import { part } from './dom.ts';
import { NarrowingForm } from './narrowing-form.ts';
import { resultItem } from './result-list.ts';
import type { ResultsConfig } from './results-config.ts';

const PAGE = 10;

/** The full text, beneath the answers: found articles, what they can be narrowed down by, and how many there are. */
export class FullText {
  readonly narrowing: NarrowingForm;
  readonly #root: HTMLElement;
  readonly #config: ResultsConfig;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  #question: Question | undefined;
  #limit = PAGE;
  #turn = 0;

  constructor(root: HTMLElement, config: ResultsConfig, onNarrowing: () => void) {
    this.#root = root;
    this.#config = config;
    this.narrowing = new NarrowingForm(part(root, 'form.narrow'), onNarrowing);
    this.#status = part(root, '[role=status]');
    this.#list = part(root, 'ol');
    this.#more = part(root, 'button.more');
    this.#more.addEventListener('click', () => this.#showMore());
  }

  /** Searches for what is asked, as it is narrowed down. */
  search(question: Question): Promise<void> {
    this.#question = question;
    this.#limit = PAGE;
    this.#root.hidden = false;
    return this.#find();
  }

  /** Takes the focus from the button that asked for it. On a phone, a field would open the keyboard. */
  reveal(): void {
    this.#root.hidden = false;
    this.#root.focus();
  }

  hide(): void {
    this.#turn += 1;
    this.#root.hidden = true;
    this.#list.replaceChildren();
  }

  async #find(): Promise<void> {
    if (!this.#question) return;
    this.#turn += 1;
    const turn = this.#turn;
    const { words, stages, locale } = this.#config;
    const { narrowing } = this.narrowing;
    if (this.#list.children.length === 0) this.#status.textContent = words.loading;
    this.#list.setAttribute('aria-busy', 'true');
    const outcome = await askFullText(this.#question, { limit: this.#limit, narrowing });
    if (turn !== this.#turn) return;
    this.#list.removeAttribute('aria-busy');
    const { answers = [], total = 0, verdict, counts } = outcome.state === 'found' ? outcome.findings : {};
    if (counts) this.narrowing.show(counts, (count) => formatNumber(count, locale));
    if (answers.length === 0 && !(counts && isNarrowed(narrowing))) this.narrowing.hide();
    const found = fillCounted(words.foundInText, total, words.results, locale, { question: this.#question.text });
    if (outcome.state !== 'found') this.#status.textContent = words[outcome.state];
    else if (answers.length === 0) this.#status.textContent = isNarrowed(narrowing) ? words.narrowedAway : words.none;
    else this.#status.textContent = verdict === 'good' ? found : `${words.closest} ${found}`;
    this.#list.replaceChildren(...answers.map((answer) => resultItem(answer, stages[answer.stage], words.sections)));
    this.#list.hidden = answers.length === 0;
    this.#more.hidden = answers.length >= total;
  }

  async #showMore(): Promise<void> {
    if (this.#list.hasAttribute('aria-busy')) return;
    const shown = this.#list.children.length;
    this.#limit += PAGE;
    await this.#find();
    this.#list.children[shown]?.querySelector('a')?.focus();
  }
}
