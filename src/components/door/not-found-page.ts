import { isLocale } from '../../model/locale.ts';
import { rememberedLanguage } from '../frame/remembered-language.ts';
import { ask } from '../search/ask.ts';
import { wordsOfPath } from './words-of-path.ts';

const MOST_ANSWERS = 5;

/** Keeps to the reader's language where the address or an earlier choice tells it, and searches for what was meant. */
class NotFoundPage extends HTMLElement {
  connectedCallback(): void {
    const sections = [...this.querySelectorAll<HTMLElement>('section[data-locale]')];
    const wanted = [location.pathname.split('/')[1], rememberedLanguage()];
    const section = wanted
      .map((locale) => sections.find(({ dataset }) => dataset['locale'] === locale))
      .find((found) => found !== undefined);
    if (!section) return;
    this.#keepTo(section, sections);
    const locales = sections.map(({ lang }) => lang);
    this.#search(section, wordsOfPath(location.pathname, locales));
  }

  #keepTo(section: HTMLElement, sections: readonly HTMLElement[]): void {
    for (const other of sections) other.hidden = other !== section;
    section.dataset['alone'] = '';
    document.documentElement.lang = section.lang;
    const heading = section.querySelector('.heading');
    if (!heading) return;
    const title = document.createElement('h1');
    title.textContent = heading.textContent;
    for (const { name, value } of heading.attributes) title.setAttribute(name, value);
    heading.replaceWith(title);
    document.title = title.textContent;
  }

  async #search(section: HTMLElement, text: string): Promise<void> {
    const field = section.querySelector('input');
    const list = section.querySelector('.meant ul');
    const locale = section.lang;
    if (!text || !field || !list || !isLocale(locale)) return;
    field.value = text;
    const outcome = await ask({ text, locale }, { limit: MOST_ANSWERS });
    if (outcome.state !== 'found' || outcome.findings.answers.length === 0) return;
    list.replaceChildren(...outcome.findings.answers.map(({ url, title }) => itemOf(url, title)));
    const meant = section.querySelector<HTMLElement>('.meant');
    if (meant) meant.hidden = false;
  }
}

function itemOf(url: string, title: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = title;
  item.append(link);
  return item;
}

customElements.define('not-found-page', NotFoundPage);
