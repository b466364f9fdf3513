import { fill } from '../../i18n/search/fill.ts';
import type { ReplyEditorWords } from '../../i18n/support/words.ts';
import type { ReplyDraft } from '../../replies/reply.ts';
import { element } from '../search/dom.ts';
import { copy } from './copy.ts';

const DONE_MS = 2000;

/** Puts a button after each heading of the article that copies a permanent link to it. */
export function addHeadingLinks({ headings, permalink }: ReplyDraft, words: ReplyEditorWords): void {
  const status = element('p', { class: 'unseen', role: 'status' });
  document.body.append(status);
  for (const { text, anchor } of headings) {
    const heading = document.getElementById(anchor);
    if (!heading) continue;
    const link = new URL(permalink);
    link.hash = anchor;
    const button = element('button', { type: 'button', class: 'heading-link' }, '#');
    const label = fill(words.copyHeading, { heading: text });
    button.setAttribute('aria-label', label);
    button.title = label;
    button.addEventListener('click', async () => {
      const copied = await copy({ text: link.href });
      status.textContent = copied ? words.linkCopied : '';
      button.textContent = copied ? '✓' : '#';
      setTimeout(() => {
        button.textContent = '#';
        status.textContent = '';
      }, DONE_MS);
    });
    heading.after(button);
  }
}
