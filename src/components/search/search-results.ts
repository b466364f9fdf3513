import { fill, fillCounted } from '../../i18n/search/fill.ts';
import { MOST_CHARACTERS, parseResultsAddress, resultsAddress, withQuestion } from '../../search/results-address.ts';
import type { Findings, Question, Verdict } from '../../search/searcher.ts';
import { noteVisit } from '../visit/visit.ts';
import { ask, type Outcome, warmUpWith } from './ask.ts';
import { chosenPersona } from './chosen-persona.ts';
import { element, part } from './dom.ts';
import { FullText } from './full-text.ts';
import { resultItem } from './result-list.ts';
import type { ResultsConfig } from './results-config.ts';

const DEBOUNCE_MS = 250;
const MOST_ANSWERS = 5;

/**
 * The page of results: the answers, and beneath them, where it is asked for, the full text. Its address says
 * all that it shows, so that a link, the way back and a bookmark show the same: typing replaces the address,
 * asking and ticking add one to go back to.
 */
class SearchResults extends HTMLElement {
  #config!: ResultsConfig;
  #title = '';
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #list!: HTMLElement;
  #ways!: HTMLElement;
  #toFullText!: HTMLButtonElement;
  #fullText!: FullText;
  #wantsFullText = false;
  /** Whether the reader wants answers in the language of the page, whatever was typed. */
  #stays = false;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#form) return;
    this.#config = JSON.parse(this.dataset['config'] ?? '{}') as ResultsConfig;
    this.#title = document.title;
    this.#form = part(this, 'form[role=search]');
    this.#input = part(this.#form, 'input');
    this.#status = part(this, '.answers [role=status]');
    this.#list = part(this, '.answers ol');
    this.#ways = part(this, '.ways');
    this.#toFullText = part(this, 'button.to-full-text');
    this.#fullText = new FullText(part(this, '.full-text'), this.#config, () => this.#go('push'));

    warmUpWith(this.#input, this.#config.locale);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#go('replace'), DEBOUNCE_MS);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go('push');
    });
    this.#toFullText.addEventListener('click', () => {
      this.#wantsFullText = true;
      this.#fullText.reveal();
      this.#go('push');
    });
    // Whatever is opened from here is opened for this question.
    this.addEventListener('click', () => noteVisit({ question: this.#text }));
    addEventListener('popstate', () => this.#read());
    addEventListener('online', () => this.#answer());
    this.#read();
  }

  get #text(): string {
    return this.#input.value.trim().slice(0, MOST_CHARACTERS);
  }

  /** From the address to the page. */
  #read(): void {
    const { narrowing } = this.#fullText;
    const address = parseResultsAddress(location.search, narrowing.known);
    this.#input.value = address.text;
    narrowing.narrowing = address.narrowing;
    this.#wantsFullText = address.fullText;
    this.#answer();
  }

  /** From the page to the address. */
  #go(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer);
    const { narrowing } = this.#fullText.narrowing;
    const address = resultsAddress(location.pathname, { text: this.#text, narrowing, fullText: this.#wantsFullText });
    if (address === location.pathname + location.search) how = 'replace';
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#answer();
  }

  async #answer(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    const text = this.#text;
    const { words, locale, others } = this.#config;
    document.title = text ? fill(words.documentTitle, { question: text, title: this.#title }) : this.#title;
    if (!text) {
      this.#stays = false;
      this.#toFullText.hidden = true;
      this.#fullText.hide();
      this.#show({ status: words.start });
      return;
    }
    if (this.#list.children.length === 0) this.#show({ status: words.loading });
    const persona = chosenPersona(this.#fullText.narrowing.known.persona);
    const question: Question = { text, locale, persona, others: this.#stays ? [] : others };
    const outcome = await ask(question, { limit: MOST_ANSWERS });
    if (turn !== this.#turn) return;
    this.#tell(outcome, text);
    const hasAnswers = outcome.state === 'found' && outcome.findings.answers.length > 0;
    this.#toFullText.hidden = this.#wantsFullText || outcome.state !== 'found' || !hasAnswers;
    if (this.#wantsFullText && outcome.state === 'found') this.#fullText.search(question);
    else this.#fullText.hide();
    if (outcome.state !== 'found') return;
    await outcome.findings.improves;
    if (outcome.findings.improves && turn === this.#turn)
      this.#tell(await ask(question, { limit: MOST_ANSWERS }), text);
  }

  #tell(outcome: Outcome, text: string): void {
    const { words, articles, contact, locale } = this.#config;
    const toArticles = element('a', { href: articles }, words.articles);
    const toPerson = element('a', { href: withQuestion(contact, text) }, words.ask);
    if (outcome.state !== 'found') {
      this.#show({ status: words[outcome.state], ways: [toArticles] });
      return;
    }
    const { findings } = outcome;
    const { verdict, answers, otherLocale } = findings;
    if (answers.length === 0) {
      this.#show({ status: words.none, ways: [toPerson, toArticles] });
      return;
    }
    const found = fillCounted(words.found, answers.length, words.answers, locale, { question: text });
    const notes: Record<Verdict, string> = { good: found, weak: words.weak, none: words.closest };
    const language = otherLocale ? fill(words.otherLanguage, { language: words.languages[otherLocale] }) : '';
    this.#show({
      status: `${language} ${notes[verdict]}`.trim(),
      findings,
      ways: [...(otherLocale ? [this.#wayBack()] : []), toPerson],
    });
  }

  /** Gives the answers of the page’s own language after all. */
  #wayBack(): HTMLElement {
    const button = element('button', { type: 'button' }, this.#config.words.ownLanguage);
    button.addEventListener('click', () => {
      this.#stays = true;
      part(this, '.answers').focus();
      this.#answer();
    });
    return button;
  }

  #show({ status, findings, ways = [] }: { status: string; findings?: Findings; ways?: HTMLElement[] }): void {
    const { words, stages, locale } = this.#config;
    const { answers = [], otherLocale = locale } = findings ?? {};
    const items = answers.map((answer) => resultItem(answer, stages[answer.stage], words.sections, otherLocale));
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#list.replaceChildren(...items);
    this.#list.hidden = answers.length === 0;
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
  }
}

customElements.define('search-results', SearchResults);
