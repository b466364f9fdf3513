import type { Element, ElementContent } from 'hast';
import type { Notes } from '../notes.ts';
import { elementOf, hastText, isElement, lineOf, textProperty } from './hast.ts';

/** The pages at which films of well-known hosts are watched, by the address of their frames. */
const WATCHED_AT: readonly (readonly [RegExp, (id: string) => string])[] = [
  [
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/([\w-]+)/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https?:\/\/player\.vimeo\.com\/video\/(\d+)/, (id) => `https://vimeo.com/${id}`],
  [/^https?:\/\/(?:www\.)?loom\.com\/embed\/([\w-]+)/, (id) => `https://www.loom.com/share/${id}`],
  [
    /^https?:\/\/fast\.wistia\.(?:net|com)\/embed\/(?:iframe|medias)\/([\w-]+)/,
    (id) => `https://fast.wistia.net/embed/iframe/${id}`,
  ],
  [/^https?:\/\/(?:www\.)?vidyard\.com\/watch\/([\w-]+)/, (id) => `https://share.vidyard.com/watch/${id}`],
];

/** The element that stands for a film of the media folder until the tree is Markdown. */
export const VIDEO_ELEMENT = 'waypost-video';

/**
 * A frame or a film: nothing of another host runs on a page, so a film becomes a link to where it is watched. A
 * film with captions is left for `pictures.ts`, which knows whether its files came along. Any other frame is dropped.
 */
export function asVideoLink(element: Element, notes: Notes): ElementContent[] {
  const sources = element.children.filter(isElement);
  const source =
    textProperty(element, 'src') ??
    textProperty(element, 'data') ??
    sources.map((child) => textProperty(child, 'src')).find(Boolean);
  const address = source?.startsWith('//') ? `https:${source}` : (source ?? '');
  const title = textProperty(element, 'title') ?? textProperty(element, 'ariaLabel') ?? '';
  const line = lineOf(element);
  if (element.tagName === 'video') {
    const track = sources.find(({ tagName }) => tagName === 'track');
    const captions = track && textProperty(track, 'src');
    const poster = textProperty(element, 'poster');
    if (address)
      return [
        {
          ...elementOf(
            VIDEO_ELEMENT,
            { src: address, title, ...(captions && { captions }), ...(poster && { poster }) },
            [],
          ),
          position: element.position,
        },
      ];
  }
  for (const [pattern, watched] of WATCHED_AT) {
    const id = pattern.exec(address)?.[1];
    if (!id) continue;
    const href = watched(id);
    notes.change('video-link', line, address);
    return [elementOf('p', {}, [elementOf('a', { href }, [{ type: 'text', value: title || href }])])];
  }
  if (/^https?:\/\/[^/]+\/.*\.(mp4|webm|mov|mp3|m4a|ogg)(\?|$)/i.test(address)) {
    notes.change('video-link', line, address);
    return [elementOf('p', {}, [elementOf('a', { href: address }, [{ type: 'text', value: title || address }])])];
  }
  notes.drop('embed', line, `<${element.tagName}> ${address}`);
  // What stands inside is for those who cannot see the frame: us. A frame’s own text is markup that nobody reads.
  const isText = element.tagName === 'object' || element.tagName === 'audio';
  return isText && hastText(element).trim() ? element.children : [];
}
