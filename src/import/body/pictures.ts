import type { Image, Parents, PhrasingContent, RootContent } from 'mdast';
import type { Notes } from '../notes.ts';
import { jsxFlow } from './jsx.ts';
import { isParent, type JsxFlow, lineOf, plainText, replaceNodes } from './tree.ts';

/** Gives the name in the media folder of what an address names; nothing where it cannot come along. */
export type MediaPlacer = (href: string, line: number) => string | undefined;

/** An alternative text of so many characters can stand in for its picture in a sentence. */
const LONGEST_INLINE = 40;

/**
 * Pictures are Figures on lines of their own: one in a sentence, a heading or a table goes behind it, and its text stays
 * where it stood. One that is not there leaves its text. What has no text gets a draft of one.
 */
export function placePictures(
  tree: Parents,
  notes: Notes,
  place: MediaPlacer,
  draftAlt: (src: string) => string,
): void {
  new PictureHand(notes, place, draftAlt).letOut(tree);
}

class PictureHand {
  readonly #notes: Notes;
  readonly #place: MediaPlacer;
  readonly #draftAlt: (src: string) => string;

  constructor(notes: Notes, place: MediaPlacer, draftAlt: (src: string) => string) {
    this.#notes = notes;
    this.#place = place;
    this.#draftAlt = draftAlt;
  }

  letOut(parent: Parents): void {
    parent.children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
      if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'table') {
        const { figures, isAlone } = this.#takeFigures(child);
        return isAlone ? figures : [child, ...figures];
      }
      if (child.type === 'mdxJsxFlowElement' && child.name === 'Video') return this.#video(child);
      if (child.type === 'image') return [this.#figure(child)].filter((figure) => figure !== undefined);
      if (isParent(child)) this.letOut(child);
      return [child];
    }) as never;
  }

  #figure(image: Image): JsxFlow | undefined {
    const line = lineOf(image);
    const src = this.#place(image.url, line);
    if (src === undefined) return undefined;
    let alt = image.alt?.replace(/\s+/g, ' ').trim();
    if (alt === undefined) {
      alt = this.#draftAlt(src);
      this.#notes.change('alt-drafted', line, `${src}: ${alt}`);
    }
    const caption = image.title?.replace(/\s+/g, ' ').trim();
    return jsxFlow('Figure', { src, alt, ...(caption && caption !== alt && { caption }) });
  }

  /** A film wants its file and its captions; else it is a link to where it is watched. */
  #video(video: JsxFlow): RootContent[] {
    const prop = (name: string) => {
      const found = video.attributes.find((attribute) => 'name' in attribute && attribute.name === name);
      return typeof found?.value === 'string' && found.value ? found.value : undefined;
    };
    const line = lineOf(video);
    const source = prop('src') ?? '';
    const captions = prop('captions');
    const poster = prop('poster');
    const title = prop('title');
    const placed = captions ? { src: this.#place(source, line), captions: this.#place(captions, line) } : undefined;
    if (placed?.src && placed.captions) {
      const picture = poster && this.#place(poster, line);
      return [
        {
          ...jsxFlow('Video', { ...placed, title: title ?? placed.src, ...(picture && { poster: picture }) }),
          children: video.children,
        },
      ];
    }
    if (/^https?:\/\//.test(source)) {
      this.#notes.change('video-link', line, source);
      return [
        {
          type: 'paragraph',
          children: [{ type: 'link', url: source, title: null, children: [{ type: 'text', value: title ?? source }] }],
        },
        ...video.children,
      ];
    }
    this.#notes.drop('embed', line, `<video> ${source}`);
    return title
      ? [{ type: 'paragraph', children: [{ type: 'text', value: title }] }, ...video.children]
      : video.children;
  }

  /** Takes the pictures out of a block of words; `isAlone` where nothing but them was in it. */
  #takeFigures(block: Parents): { figures: RootContent[]; isAlone: boolean } {
    const figures = new Map<Image, JsxFlow | undefined>();
    replaceNodes(block, (node) => {
      if (node.type === 'image') figures.set(node, this.#figure(node));
      return undefined;
    });
    if (figures.size === 0) return { figures: [], isAlone: false };
    const hasWords = hasWordsBeside(block);
    replaceNodes(block, (node): PhrasingContent[] | undefined => {
      if (node.type !== 'image') return undefined;
      const figure = figures.get(node);
      const alt = node.alt?.replace(/\s+/g, ' ').trim() ?? '';
      if (figure && hasWords)
        this.#notes.change('picture-moved', lineOf(node), alt || node.url.slice(0, LONGEST_INLINE));
      const keepsText = alt && (!figure || (hasWords && alt.length <= LONGEST_INLINE));
      return keepsText ? [{ type: 'text', value: alt }] : [];
    });
    return {
      figures: [...figures.values()].filter((figure) => figure !== undefined),
      isAlone: !plainText(block).trim(),
    };
  }
}

function hasWordsBeside(block: Parents): boolean {
  return block.children.some((child) => {
    if (child.type === 'image' || child.type === 'break') return false;
    return isParent(child) ? hasWordsBeside(child) : plainText(child).trim() !== '';
  });
}
