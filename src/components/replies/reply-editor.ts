import type { ReplyEditorWords } from '../../i18n/support/words.ts';
import { composeReply } from '../../replies/compose-reply.ts';
import type { Reply, ReplyDraft } from '../../replies/reply.ts';
import { element } from '../search/dom.ts';
import { type Agent, type ReplyFormat, rememberAgent, rememberedAgent } from './agent.ts';
import { type Copy, copy } from './copy.ts';

/** Shows a reply as it will be copied, with what one can choose of it. Used on articles and on the support page. */
export class ReplyEditor {
  /** All of it, to be put on a page. */
  readonly element: HTMLElement;
  /** Says what was copied; to be put where it is seen. */
  readonly status: HTMLElement;
  readonly #words: ReplyEditorWords;
  readonly #agent: Agent = rememberedAgent() ?? { name: '', format: 'html' };
  readonly #name: HTMLInputElement;
  readonly #place: HTMLSelectElement;
  readonly #note: HTMLElement;
  readonly #preview: HTMLElement;
  readonly #whole: HTMLElement;
  #draft: ReplyDraft | undefined;

  constructor(words: ReplyEditorWords) {
    this.#words = words;
    this.#name = element('input', { id: 'reply-name', autocomplete: 'given-name', maxlength: '80' });
    this.#name.value = this.#agent.name;
    this.#name.setAttribute('aria-describedby', 'reply-name-hint');
    this.#place = element('select', { id: 'reply-place' });
    this.#note = element('p', { class: 'muted' });
    // A region that scrolls must be reachable by keyboard.
    this.#preview = element('div', { class: 'preview', role: 'region', tabindex: '0', 'aria-label': words.preview });
    this.status = element('p', { class: 'copied', role: 'status' });
    this.#whole = element('div', { class: 'whole' }, this.#preview, this.#buttons(), this.#choices());
    this.element = element('div', { class: 'reply-editor' }, this.#note, this.#whole);
    this.#name.addEventListener('input', () => this.#choose({ name: this.#name.value }));
    this.#place.addEventListener('change', () => this.#render());
    this.say('');
  }

  /** Shows the reply that is made of this draft. */
  show(draft: ReplyDraft): void {
    this.#draft = draft;
    const places = draft.headings.map(({ text, anchor }) => element('option', { value: anchor }, text));
    this.#place.replaceChildren(element('option', { value: '' }, this.#words.top), ...places);
    this.#place.lang = draft.locale;
    this.#note.hidden = true;
    this.#whole.hidden = false;
    this.status.textContent = '';
    this.#render();
  }

  /** Shows a note instead of a reply. */
  say(note: string): void {
    this.#draft = undefined;
    this.#note.textContent = note;
    this.#note.hidden = !note;
    this.#whole.hidden = true;
    this.status.textContent = '';
  }

  async copyReply(): Promise<void> {
    const reply = this.#reply();
    if (reply) await this.#copy(asCopied(reply, this.#agent.format), this.#words.replyCopied);
  }

  async copyLink(): Promise<void> {
    const reply = this.#reply();
    if (reply) await this.#copy({ text: reply.permalink }, this.#words.linkCopied);
  }

  async #copy(what: Copy, done: string): Promise<void> {
    // Words that stand there already would not be read out again.
    this.status.textContent = '';
    const copied = await copy(what);
    this.status.textContent = copied ? done : this.#words.copyFailed;
    if (!copied) getSelection()?.selectAllChildren(this.#preview);
  }

  #reply(): Reply | undefined {
    const choices = { agent: this.#agent.name, anchor: this.#place.value };
    return this.#draft && composeReply(this.#draft, choices);
  }

  #render(): void {
    const reply = this.#reply();
    if (!reply) return;
    const { text, html } = asCopied(reply, this.#agent.format);
    this.#preview.lang = reply.locale;
    this.#preview.classList.toggle('plain', !html);
    // The HTML is of our own making: composeReply escapes all that it takes in.
    if (html) this.#preview.innerHTML = html;
    else this.#preview.textContent = text;
  }

  #choose(chosen: Partial<Agent>): void {
    Object.assign(this.#agent, chosen);
    rememberAgent(this.#agent);
    this.#render();
  }

  #buttons(): HTMLElement {
    const reply = element('button', { type: 'button', class: 'button' }, this.#words.copyReply);
    const link = element('button', { type: 'button', class: 'button quiet' }, this.#words.copyLink);
    reply.addEventListener('click', () => this.copyReply());
    link.addEventListener('click', () => this.copyLink());
    return element('div', { class: 'buttons' }, reply, link);
  }

  #choices(): HTMLElement {
    const { name, nameHint, format, formats, place } = this.#words;
    const kinds = (Object.keys(formats) as ReplyFormat[]).map((kind) => {
      const radio = element('input', { type: 'radio', name: 'reply-format', value: kind });
      radio.checked = kind === this.#agent.format;
      radio.addEventListener('change', () => this.#choose({ format: kind }));
      return element('label', { class: 'kind' }, radio, formats[kind]);
    });
    return element(
      'div',
      { class: 'choices' },
      element('fieldset', {}, element('legend', {}, format), ...kinds),
      element('div', {}, element('label', { for: 'reply-place' }, place), this.#place),
      element(
        'div',
        {},
        element('label', { for: 'reply-name' }, name),
        this.#name,
        element('p', { id: 'reply-name-hint', class: 'muted small' }, nameHint),
      ),
    );
  }
}

/** Formatted text goes with its plain text; the others are plain text. */
function asCopied(reply: Reply, format: ReplyFormat): Copy {
  return format === 'html' ? { text: reply.text, html: reply.html } : { text: reply[format] };
}
