import { isLocale } from '../../model/locale.ts';
import { replyDraft } from '../replies/reply-files.ts';
import { carryToContact } from '../visit/contact-links.ts';
import { knownVisit } from '../visit/visit.ts';
import { type Known, knownFrom } from './known.ts';

/**
 * Says what comes along to a person, as the address tells it (`?article=&heading=&q=`), and lets the
 * reader strike out each part. The letter begins with what is left.
 */
class ContactWays extends HTMLElement {
  #known: Known[] = [];

  async connectedCallback(): Promise<void> {
    // The same page in another language says the same.
    carryToContact(Object.fromEntries(new URLSearchParams(location.search)));
    this.#known = await this.#read();
    const list = this.querySelector('.about ul');
    const about = this.querySelector<HTMLElement>('.about');
    if (!list || !about || this.#known.length === 0) return;
    list.replaceChildren(...this.#known.map((known) => this.#item(known)));
    about.hidden = false;
    about.addEventListener('change', () => this.#write());
    this.#write();
  }

  async #read(): Promise<Known[]> {
    const { lang } = document.documentElement;
    const fetchDraft = (id: string) => (isLocale(lang) ? replyDraft(lang, id) : Promise.reject(new Error(lang)));
    return knownFrom(location.search, knownVisit().from, fetchDraft);
  }

  #item({ kind, shown }: Known): HTMLElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.name = kind;
    box.checked = true;
    const label = document.createElement('label');
    const text = document.createElement('span');
    text.textContent = this.#named(kind, shown);
    label.append(box, text);
    const item = document.createElement('li');
    item.append(label);
    return item;
  }

  /** Begins the letter with what has not been struck out. */
  #write(): void {
    const mail = this.querySelector<HTMLAnchorElement>('[data-mail]');
    if (!mail) return;
    const left = this.#known.filter(({ kind }) => this.querySelector<HTMLInputElement>(`[name=${kind}]`)?.checked);
    const [first] = left;
    const [address = ''] = mail.href.split('?');
    mail.href = address;
    if (!first) return;
    const subject = this.#fill('subject', first.shown);
    const body = this.#fill('body', left.map(({ kind, written }) => this.#named(kind, written)).join('\n'));
    mail.href += `?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  }

  #named(kind: Known['kind'], value: string): string {
    return `${this.dataset[kind] ?? ''}: ${value}`;
  }

  #fill(text: 'subject' | 'body', value: string): string {
    return (this.dataset[text] ?? '%').replace('%', () => value);
  }
}

customElements.define('contact-ways', ContactWays);
