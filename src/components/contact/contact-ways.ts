import { keptContext } from '../article-page/contact-context.ts';

/** No longer text from an address goes into a letter. */
const MOST_CHARACTERS = 300;

/** Says what the reader comes from (`?article=<id>` or `?q=<question>`) and begins the letter with it. */
class ContactWays extends HTMLElement {
  connectedCallback(): void {
    const context = this.#context();
    const about = this.querySelector<HTMLElement>('.about');
    const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
    if (!context || !about || !mail) return;
    const named = about.querySelector('strong');
    if (named) named.textContent = context.shown ?? '';
    about.hidden = context.shown === undefined;
    const subject = this.#fill('subject', context.shown ?? context.written);
    const body = this.#fill('body', context.written);
    mail.href += `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }

  /** What is written in the letter, and what of it means something to the reader. */
  #context(): { shown?: string; written: string } | undefined {
    const params = new URLSearchParams(location.search);
    const id = params.get('article')?.match(/^[a-z0-9-]{1,40}$/)?.[0];
    const article = id && keptContext(id);
    if (article) return { shown: article.title, written: `${article.title}, ${article.url} (${id})` };
    if (id) return { written: id };
    const question = params.get('q')?.trim().slice(0, MOST_CHARACTERS).toWellFormed();
    if (!question) return undefined;
    const searched = this.#fill('searched', question);
    return { shown: searched, written: searched };
  }

  #fill(text: 'subject' | 'body' | 'searched', value: string): string {
    return (this.dataset[text] ?? '%').replace('%', () => value);
  }
}

customElements.define('contact-ways', ContactWays);
