import type { SupportMessages } from '../../i18n/support/words.ts';
import { hrefs } from '../../model/hrefs.ts';
import type { Locale } from '../../model/locale.ts';
import { element } from '../search/dom.ts';
import { rememberAgent } from './agent.ts';
import { isAgentHere } from './agent-here.ts';
import { addHeadingLinks } from './heading-links.ts';
import { ReplyEditor } from './reply-editor.ts';
import { replyDraft } from './reply-files.ts';
import { styled } from './styled.ts';

/** The words are loaded with the rest: no customer needs them. */
const WORDS: Record<Locale, () => Promise<SupportMessages>> = {
  en: () => import('../../i18n/support/en.ts').then(({ en }) => en),
  nb: () => import('../../i18n/support/nb.ts').then(({ nb }) => nb),
  sv: () => import('../../i18n/support/sv.ts').then(({ sv }) => sv),
  da: () => import('../../i18n/support/da.ts').then(({ da }) => da),
};

/** An article that can be sent as a reply. */
export interface Sendable {
  id: string;
  locale: Locale;
}

/** Opens the reply with an article in `host`. This browser is taken for one in which customers are answered. */
export async function openPanel({ id, locale }: Sendable, host: HTMLElement): Promise<void> {
  const [{ editor: words }] = await Promise.all([WORDS[locale](), styled()]);
  const isNew = !isAgentHere();
  if (isNew) rememberAgent({ name: '', format: 'html' });
  const editor = new ReplyEditor(words);
  const heading = element('h2', { id: 'reply-kit', tabindex: '-1' }, words.title);
  const toDesk = element('p', { class: 'small' }, element('a', { href: hrefs.support(locale) }, words.toDesk));
  host.replaceChildren(
    element(
      'section',
      { class: 'reply-panel', 'aria-labelledby': 'reply-kit' },
      heading,
      editor.element,
      editor.status,
      toDesk,
    ),
  );
  heading.focus();
  editor.say(words.loading);
  try {
    editor.show(await replyDraft(locale, id));
  } catch {
    editor.say(words.unreachable);
  }
  if (isNew) await openHeadings({ id, locale });
}

/** Offers a link to each heading. Where it cannot be had, the article is as any customer sees it. */
export async function openHeadings({ id, locale }: Sendable): Promise<void> {
  try {
    const [{ editor: words }, draft] = await Promise.all([WORDS[locale](), replyDraft(locale, id), styled()]);
    addHeadingLinks(draft, words);
  } catch (error) {
    console.warn(error);
  }
}
