import { element } from '../search/dom.ts';
import sheet from './replies.css?url';

let styling: Promise<void> | undefined;

/** Loads the sheet of replies, which is apart from that of all pages: no customer needs it. */
export function styled(): Promise<void> {
  styling ??= new Promise((settled) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', () => settled());
    link.addEventListener('error', () => settled());
    document.head.append(link);
  });
  return styling;
}
