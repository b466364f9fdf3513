import { formatNumber } from '../../i18n/format.ts';
import { fill, fillCounted } from '../../i18n/search/fill.ts';
import { FACETS } from '../../search/facets.ts';
import { MOST_CHARACTERS, parseResultsAddress, resultsAddress, withQuestion } from '../../search/results-address.ts';
import type { Findings } from '../../search/searcher.ts';
import { ask, type Outcome, warmUp } from './ask.ts';
import { chosenPersona } from './chosen-persona.ts';
import { element, part } from './dom.ts';
import { NarrowingForm } from './narrowing-form.ts';
import { resultItem } from './result-list.ts';
import type { ResultsConfig } from './results-config.ts';

const DEBOUNCE_MS = 250;
const PAGE = 10;

/**
 * The page of results. Its address says all that it shows, so that a link, the way back and a bookmark
 * show the same: typing replaces the address, asking and ticking add one to go back to.
 */
class SearchResults extends HTMLElement {
  #config!: ResultsConfig;
  #title = '';
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #narrowing!: NarrowingForm;
  #status!: HTMLElement;
  #list!: HTMLElement;
  #more!: HTMLButtonElement;
  #ways!: HTMLElement;
  #limit = PAGE;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#form) return;
    this.#config = JSON.parse(this.dataset['config'] ?? '{}') as ResultsConfig;
    this.#title = document.title;
    this.#form = part(this, 'form[role=search]');
    this.#input = part(this.#form, 'input');
    this.#narrowing = new NarrowingForm(part(this, 'form.narrow'), () => this.#go('push'));
    this.#status = part(this, '[role=status]');
    this.#list = part(this, 'ol');
    this.#more = part(this, 'button.more');
    this.#ways = part(this, '.ways');

    this.#input.addEventListener('focus', warmUp, { once: true });
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go('replace'), DEBOUNCE_MS);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    this.#more.addEventListener('click', () => this.#showMore());
    addEventListener('popstate', () => this.#read());
    addEventListener('online', () => this.#answer());
    this.#read();
  }

  get #text(): string {
    return this.#input.value.trim().slice(0, MOST_CHARACTERS);
  }

  /** From the address to the page. */
  #read(): void {
    const { text, narrowing } = parseResultsAddress(location.search, this.#narrowing.known);
    this.#input.value = text;
    this.#narrowing.narrowing = narrowing;
    this.#limit = PAGE;
    this.#answer();
  }

  /** From the page to the address. */
  #go(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const address = resultsAddress(location.pathname, { text: this.#text, narrowing: this.#narrowing.narrowing });
    if (address === location.pathname + location.search) how = 'replace';
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#limit = PAGE;
    this.#answer();
  }

  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const text = this.#text;
    const { words, locale } = this.#config;
    document.title = text ? fill(words.documentTitle, { question: text, title: this.#title }) : this.#title;
    if (!text) {
      this.#narrowing.hide();
      this.#show({ status: words.start });
      return;
    }
    if (this.#list.children.length === 0) this.#show({ status: words.loading });
    this.#list.setAttribute('aria-busy', 'true');
    const narrowing = this.#narrowing.narrowing;
    const persona = chosenPersona(this.#narrowing.known.persona);
    const outcome = await ask({ text, locale, persona }, { limit: this.#limit, narrowing });
    if (turn === this.#turn) this.#tell(outcome, text);
  }

  #tell(outcome: Outcome, text: string): void {
    const { words, articles, contact, locale } = this.#config;
    const toArticles = element('a', { href: articles }, words.articles);
    const toPerson = element('a', { href: withQuestion(contact, text) }, words.ask);
    this.#list.removeAttribute('aria-busy');
    if (outcome.state !== 'found') {
      this.#narrowing.hide();
      this.#show({ status: words[outcome.state], ways: [toArticles] });
      return;
    }
    const { findings } = outcome;
    if (findings.counts) this.#narrowing.show(findings.counts, (count) => formatNumber(count, locale));
    const { narrowing } = this.#narrowing;
    const isNarrowed = FACETS.some((facet) => narrowing[facet].length > 0);
    if (findings.verdict === 'none') {
      if (!isNarrowed) this.#narrowing.hide();
      this.#show({ status: isNarrowed ? words.narrowedAway : words.none, ways: [toPerson, toArticles] });
      return;
    }
    const found = fillCounted(words.found, findings.total, words.results, locale, { question: text });
    const status = findings.verdict === 'weak' ? words.weak : found;
    this.#show({ status, findings, ways: [toPerson] });
  }

  #show({ status, findings, ways = [] }: { status: string; findings?: Findings; ways?: HTMLElement[] }): void {
    const { words, stages } = this.#config;
    const answers = findings?.answers ?? [];
    this.#status.textContent = status;
    this.#list.replaceChildren(...answers.map((answer) => resultItem(answer, stages[answer.stage], words.sections)));
    this.#list.hidden = answers.length === 0;
    this.#more.hidden = answers.length >= (findings?.total ?? 0);
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
  }

  async #showMore(): Promise<void> {
    if (this.#list.hasAttribute('aria-busy')) return;
    const shown = this.#list.children.length;
    this.#limit += PAGE;
    await this.#answer();
    this.#list.children[shown]?.querySelector('a')?.focus();
  }
}

customElements.define('search-results', SearchResults);
