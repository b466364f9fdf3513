import type { ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pathOf, type RoomPage, type Ways } from './page.ts';
import type { Room } from './room.ts';

/** Where the style sheet is: an address of its own, or its text, where the document stands alone. */
export type Styles = { href: string } | { text: string };

interface Frame {
  title: string;
  room: Room;
  ways: Ways;
  styles: Styles;
  /** The path of the page at hand, which the menu marks. */
  path?: string;
}

const MENU: readonly [path: string, name: string][] = [
  [pathOf.front(), 'The journey'],
  [pathOf.owners(), 'By owner'],
  [pathOf.reviews(), 'Review calendar'],
  [pathOf.rules(), 'By rule'],
];

/** A page of the room as a document of HTML. Search engines are told to leave it out. */
export function pageDocument({ path, title, content }: RoomPage, frame: Omit<Frame, 'title' | 'path'>): string {
  return documentOf([h('h1', title), ...content(frame.ways)], { ...frame, title, path });
}

/** A document with the menu of the room around it. */
export function documentOf(content: ElementContent[], { title, room, ways, styles, path }: Frame): string {
  const { siteName, now } = room;
  const sheet = 'href' in styles ? h('link', { rel: 'stylesheet', href: styles.href }) : h('style', styles.text);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en' }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'robots', content: 'noindex' }),
          h('title', `${title} · Editors of ${siteName}`),
          sheet,
        ]),
        h('body', [
          h('a.skip', { href: '#content' }, 'To the content'),
          h('header', [
            h('p.name', [
              h('a', { href: ways.page(pathOf.front()) }, `Editors of ${siteName}`),
              h('span.muted', ` as of ${now}`),
            ]),
            h(
              'nav',
              { ariaLabel: 'The room' },
              h(
                'ul',
                { role: 'list' },
                MENU.map(([to, name]) =>
                  h('li', h('a', { href: ways.page(to), ariaCurrent: to === path ? 'page' : undefined }, name)),
                ),
              ),
            ),
          ]),
          h('main#content', content),
          // Links that open a file in the editor at hand answer with nothing: they lead in here.
          ...(ways.open ? [h('iframe', { name: 'editor', title: 'Answers of the editor', hidden: true })] : []),
        ]),
      ]),
    ],
  };
  return toHtml(root);
}
