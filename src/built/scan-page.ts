import { decode } from './decode.ts';
import type { PageFacts } from './page-facts.ts';
import { attributeOf } from './read-tag.ts';
import { scanTags } from './scan-tags.ts';
import type { TagBook } from './tag-book.ts';

/** Elements that a label may name. */
const LABELLED = new Set('button input meter output progress select textarea'.split(' '));

/** Reads what a built page says. `html` is the page one byte a character (latin1). */
export function scanPage(file: string, html: string, book: TagBook): PageFacts {
  const meta = new Map<string, string[]>();
  const canonical: string[] = [];
  const alternates: [string, string][] = [];
  const jsonLd: string[] = [];
  const h1: string[] = [];
  let lang = '';
  let title = '';
  let mains = 0;

  const held = scanTags(html, book, {
    tag: (tag) => {
      const { name, attributes } = tag;
      if (name === 'html') lang = attributeOf(tag, 'lang') ?? '';
      else if (name === 'main') mains++;
      else if (name === 'meta') {
        const key = attributes.get('name') ?? attributes.get('property');
        if (key === undefined) return;
        const contents = meta.get(key);
        const content = attributeOf(tag, 'content') ?? '';
        if (contents) contents.push(content);
        else meta.set(key, [content]);
      } else if (attributes.get('rel') === 'canonical') canonical.push(attributeOf(tag, 'href') ?? '');
      else if (attributes.get('rel') === 'alternate' && attributes.has('hreflang'))
        alternates.push([attributeOf(tag, 'hreflang') ?? '', attributeOf(tag, 'href') ?? '']);
    },
    text: ({ name, attributes }, text, parent) => {
      if (name === 'title' && parent === 'head') title = decode(text).trim();
      else if (attributes.get('type') === 'application/ld+json') jsonLd.push(Buffer.from(text, 'latin1').toString());
    },
    heading: (content) => h1.push(textOf(content)),
  });

  const elements = new Map(held.ids);
  const ids = [...elements.keys()];
  const isTied = held.labelled.every((id) => LABELLED.has(elements.get(id) ?? ''));
  const isOdd = held.isOdd || mains > 1 || !isTied || ids.length < held.ids.length || !/^<!doctype html>/i.test(html);
  const own = held.links.filter(({ path, fragment }) => path === '' && !isTop(fragment));
  return {
    file,
    lang,
    title,
    h1,
    meta,
    canonical,
    alternates,
    jsonLd,
    links: [...new Set(held.links)].filter(({ path }) => path !== ''),
    resources: [...new Set(held.resources)],
    ids,
    lostFragments: [...new Set(own.map(({ fragment }) => fragment))].filter((id) => !elements.has(id)),
    lostIds: [...new Set(held.named)].filter((id) => !elements.has(id)),
    constructs: held.constructs,
    isOdd,
    html,
  };
}

/** `#` and `#top` lead to the top of every page. */
function isTop(fragment: string): boolean {
  return fragment === '' || fragment.toLowerCase() === 'top';
}

/** The text of a piece of HTML. */
function textOf(html: string): string {
  return decode(html.replace(/<[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}
