import { fill, fillCounted } from '../../i18n/search/fill.ts';
import type { Locale } from '../../model/locale.ts';
import { NO_NARROWING } from '../../search/facets.ts';
import { MOST_CHARACTERS, resultsAddress } from '../../search/results-address.ts';
import type { Answer, Findings, Verdict } from '../../search/searcher.ts';
import { askAnswers, type Outcome, warmUp } from '../search/ask.ts';
import { element, part } from '../search/dom.ts';
import { AnswerList } from './answer-list.ts';
import type { DeskConfig } from './desk-config.ts';
import type { ReplyPane } from './reply-pane.ts';

/** As many as customers get. */
const MOST_ANSWERS = 5;

/** Whoever types on has no use for the reply to half a word. */
const SETTLE_MS = 250;

/**
 * The page that support keeps open: a question is typed, an answer chosen, its reply copied, all without a
 * mouse. The answers are those that customers get.
 */
class SupportDesk extends HTMLElement {
  #config!: DeskConfig;
  #input!: HTMLInputElement;
  #status!: HTMLElement;
  #ways!: HTMLElement;
  #list!: AnswerList;
  /** Loaded while the answers are: nobody copies a reply before there is one, and the first answer must not wait. */
  #replies: Promise<ReplyPane> | undefined;
  /** The question that the list answers. */
  #told = '';
  #wants = false;
  #asking: Promise<void> | undefined;
  #showing: Promise<void> | undefined;
  #shown: Answer | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    if (this.#input) return;
    this.#config = JSON.parse(this.dataset['config'] ?? '{}') as DeskConfig;
    const { locale, desk } = this.#config;
    warmUp(locale);
    this.#input = part(this, '.ask input');
    this.#status = part(this, '.note');
    this.#ways = part(this, '.ways');
    this.#list = new AnswerList(part(this, '[role=listbox]'), this.#input, (answer, how) => this.#choose(answer, how));
    this.#say(desk.start);

    this.#input.addEventListener('input', () => this.#answer());
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    part(this, '.narrow').addEventListener('change', () => this.#answer());
    addEventListener('online', () => this.#answer());
    document.addEventListener('keydown', (event) => this.#backToField(event));
    this.#input.focus();
    // Somebody was quicker than this script.
    if (this.#text) this.#answer();
  }

  get #text(): string {
    return this.#input.value.trim().slice(0, MOST_CHARACTERS);
  }

  #chosen(name: 'persona' | 'stage' | 'language'): string {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  }

  /** One question at a time: what is typed meanwhile is asked after it, as it stands then. */
  #answer(): Promise<void> {
    this.#wants = true;
    this.#asking ??= this.#askOn().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #askOn(): Promise<void> {
    while (this.#wants) {
      this.#wants = false;
      const text = this.#text;
      if (!text) {
        this.#clear();
        continue;
      }
      if (!this.#told) this.#status.textContent = this.#config.search.loading;
      const { locales, locale } = this.#config;
      const language = this.#chosen('language') as Locale | '';
      const others = language ? [] : locales.filter((other) => other !== locale);
      const only = (name: 'persona' | 'stage') => [this.#chosen(name)].filter(Boolean);
      const narrowing = { ...NO_NARROWING, persona: only('persona'), stage: only('stage') };
      this.#list.busy = true;
      const outcome = await askAnswers(
        { text, locale: language || locale, others },
        { limit: MOST_ANSWERS, narrowing },
      );
      this.#tell(outcome, text, language || locale);
      this.#list.busy = false;
      if (outcome.state === 'found') outcome.findings.improves?.then(() => this.#improve(text));
    }
  }

  /** Sentences have come. Whoever has gone to an answer keeps it. */
  #improve(text: string): void {
    if (text === this.#text && !this.#list.isKept) this.#answer();
  }

  #tell(outcome: Outcome, text: string, locale: Locale): void {
    this.#told = text;
    const { search, articles, stages } = this.#config;
    const toArticles = element('a', { href: articles }, search.articles);
    if (outcome.state !== 'found') {
      this.#list.show([], stages, locale);
      this.#show(search[outcome.state], [toArticles]);
      this.#choose(undefined);
      return;
    }
    const { verdict, answers, otherLocale } = outcome.findings;
    this.#list.show(answers, stages, otherLocale ?? locale);
    this.#show(this.#noteOn(outcome.findings), verdict === 'good' ? [] : [this.#toFullText(text), toArticles]);
    // Where nothing answers, Enter must not copy what is but the closest.
    this.#list.choose(verdict === 'none' ? -1 : 0, 'typed');
  }

  #noteOn({ verdict, answers, otherLocale }: Findings): string {
    const { search, locale } = this.#config;
    if (answers.length === 0) return this.#isNarrowed ? search.narrowedAway : search.none;
    const count = fillCounted(search.announce, answers.length, search.answers, locale);
    const notes: Record<Verdict, string> = { good: count, weak: search.weak, none: search.closest };
    const language = otherLocale ? fill(search.otherLanguage, { language: search.languages[otherLocale] }) : '';
    return `${language} ${notes[verdict]}`.trim();
  }

  get #isNarrowed(): boolean {
    return Boolean(this.#chosen('persona') || this.#chosen('stage'));
  }

  #toFullText(text: string): HTMLElement {
    const href = resultsAddress(this.#config.results, { text, narrowing: NO_NARROWING, fullText: true });
    return element('a', { href }, this.#config.desk.fullText);
  }

  #show(status: string, ways: HTMLElement[]): void {
    // The same words again would be read out again.
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#ways.replaceChildren(...ways);
    this.#ways.hidden = ways.length === 0;
  }

  #clear(): void {
    this.#told = '';
    this.#list.show([], {}, this.#config.locale);
    this.#show('', []);
    this.#choose(undefined);
  }

  /** Shows the reply with an answer: at once where it was chosen, in a moment where somebody may still be typing. */
  #choose(answer: Answer | undefined, how: 'typed' | 'chosen' = 'typed'): void {
    if (answer && this.#shown && pageOf(answer) === pageOf(this.#shown)) return;
    clearTimeout(this.#timer);
    this.#shown = answer;
    // An empty frame would look like a reply that failed to come.
    part(this, '.reply').hidden = !answer && this.#told !== '';
    if (!answer) this.#say(this.#told ? '' : this.#config.desk.start);
    else if (how === 'chosen') this.#fetch();
    else this.#timer = setTimeout(() => this.#fetch(), SETTLE_MS);
  }

  #fetch(): Promise<void> {
    clearTimeout(this.#timer);
    this.#showing = this.#showReply(this.#shown);
    return this.#showing;
  }

  async #showReply(answer: Answer | undefined): Promise<void> {
    if (!answer?.id) return;
    let pane: ReplyPane | undefined;
    try {
      pane = await this.#pane();
      const draft = await pane.draft(this.#list.locale, answer.id);
      if (answer === this.#shown) pane.show(draft);
    } catch (error) {
      console.warn(error);
      if (answer !== this.#shown) return;
      const { unreachable } = this.#config.editor;
      if (pane) pane.say(unreachable);
      else this.#show(unreachable, []);
      this.#shown = undefined;
    }
  }

  /** Says something where the reply stands else. Where even that cannot be loaded, the reply will tell. */
  #say(note: string): void {
    this.#pane()
      .then((pane) => pane.say(note))
      .catch((error: unknown) => console.warn(error));
  }

  /** Where the reply stands; loaded once, and again after a failure. */
  #pane(): Promise<ReplyPane> {
    if (!this.#replies) {
      this.#replies = this.#loadPane();
      this.#replies.catch(() => {
        this.#replies = undefined;
      });
    }
    return this.#replies;
  }

  async #loadPane(): Promise<ReplyPane> {
    const { ReplyPane } = await import('./reply-pane.ts');
    const pane = new ReplyPane(this.#config.editor);
    part(this, '.reply').append(pane.element);
    part(this, '.ask').append(pane.status);
    return pane;
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        event.preventDefault();
        this.#step(event.key === 'ArrowDown' ? 1 : -1);
        break;
      case 'Enter':
        event.preventDefault();
        this.#enter(event);
        break;
      case 'Escape':
        event.preventDefault();
        this.#input.value = '';
        this.#answer();
        break;
    }
  }

  /** Whoever types fast and goes on with another key is answered first: the list must not change under them. */
  async #answered(): Promise<void> {
    await (this.#text === this.#told ? this.#asking : this.#answer());
  }

  async #step(by: 1 | -1): Promise<void> {
    await this.#answered();
    this.#list.step(by);
  }

  async #enter({ shiftKey, ctrlKey, metaKey }: KeyboardEvent): Promise<void> {
    await this.#answered();
    const answer = this.#list.chosen;
    if (!answer) return;
    if (ctrlKey || metaKey) {
      open(answer.url, '_blank', 'noopener');
      return;
    }
    await this.#fetch();
    const pane = await this.#pane().catch(() => undefined);
    await (shiftKey ? pane?.copyLink() : pane?.copyReply());
  }

  #backToField(event: KeyboardEvent): void {
    const types = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (event.key !== '/' || types || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#input.select();
  }
}

/** The article's address, wherever in it the answer stands. */
function pageOf({ url }: Answer): string | undefined {
  return url.split('#')[0];
}

customElements.define('support-desk', SupportDesk);
