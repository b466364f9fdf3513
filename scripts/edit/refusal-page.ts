import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { ROOM_PATH } from './room.ts';

/** Says why an article was not begun, and leads back. */
export function refusalPage(message: string): string {
  const title = 'Nothing was begun';
  return toHtml([
    { type: 'doctype' },
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('link', { rel: 'stylesheet', href: `${ROOM_PATH}editors.css` }),
      ]),
      h('body', h('main', [h('h1', title), h('p', message), h('p', h('a', { href: ROOM_PATH }, 'To the journey'))])),
    ]),
  ]);
}
