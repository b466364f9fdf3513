import { localeOf, placeOf } from '../links/place.ts';
import { localesOfSignpost, type Permalink, signpostsOf } from '../links/signposts.ts';
import { encodePath } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import { goneView, movedView, permalinkView, type SignpostView } from './signposts.ts';
import { titleOf } from './title-of.ts';

/** A page with marks in it, from which many like it are made. */
export interface SignpostTemplate {
  name: string;
  view: SignpostView;
}

/** A page made from a template: what stands in the place of each mark. */
export interface StampedPage {
  at: string;
  template: string;
  values: Readonly<Record<string, string>>;
}

/** A place in a template. It comes through every escape as it is. */
const mark = (name: string) => `--waypost-${name}--`;
export const MARK = /--waypost-([a-z-]+)--/;

/**
 * The pages that Astro lays out so that ten thousand others can be copied from them: one for each set of
 * languages that an article has, and one for each language of an address of the past. Only those that are used.
 */
export function signpostTemplates(library: Library): SignpostTemplate[] {
  const { permalinks, moved, gone } = signpostsOf(library);
  const templates = new Map<string, SignpostView>();
  const add = (name: string, view: () => SignpostView) => {
    if (!templates.has(name)) templates.set(name, view());
  };
  for (const permalink of permalinks) {
    const articles = permalink.articles.map(({ locale }) => ({
      locale,
      slug: mark(`slug-${locale}`),
      title: mark(`title-${locale}`),
      description: mark(`description-${locale}`),
    }));
    add(templateOfPermalink(permalink), () => permalinkView({ articles, fragment: mark('fragment') }, library));
  }
  for (const { at } of moved) {
    const marks = { to: `/${mark('to')}`, path: `/${mark('path')}`, title: mark('title') };
    add(templateOf('moved', at, library), () => movedView({ at, ...marks }, library));
  }
  for (const { at } of gone) {
    const reasons = Object.fromEntries(library.site.locales.map((locale) => [locale, mark(`reason-${locale}`)]));
    add(templateOf('gone', at, library), () => goneView({ at, reasons }, library));
  }
  return [...templates].map(([name, view]) => ({ name, view }));
}

/** Every page that is copied from a template, one after another. */
export function* stampedPages(library: Library): Generator<StampedPage> {
  const { permalinks, moved, gone } = signpostsOf(library);
  for (const permalink of permalinks)
    yield { at: permalink.at, template: templateOfPermalink(permalink), values: valuesOf(permalink) };
  for (const { at, to } of moved) {
    const { path, title } = targetOf(to, library);
    // The marks stand after the slash that every path begins with.
    const values = { to: to.slice(1), path: path.slice(1), title };
    yield { at, template: templateOf('moved', at, library), values };
  }
  for (const { at, reasons } of gone) {
    const values = Object.fromEntries(Object.entries(reasons).map(([locale, reason]) => [`reason-${locale}`, reason]));
    yield { at, template: templateOf('gone', at, library), values };
  }
}

function valuesOf({ articles, fragment }: Permalink): Record<string, string> {
  const values: Record<string, string> = { fragment };
  for (const { locale, slug, title, description } of articles) {
    values[`slug-${locale}`] = encodePath(slug);
    values[`title-${locale}`] = title;
    values[`description-${locale}`] = description;
  }
  return values;
}

function targetOf(to: string, library: Library): { path: string; title: string } {
  return { path: placeOf(to).path, title: titleOf(to, localeOf(to, library), library) };
}

function templateOfPermalink({ articles }: Permalink): string {
  return ['permalink', ...articles.map(({ locale }) => locale)].join('-');
}

function templateOf(kind: 'moved' | 'gone', at: string, library: Library): string {
  return [kind, ...localesOfSignpost(at, library)].join('-');
}

/** The same pages one by one, for whoever writes with them open: each follows every save. */
export function signpostPages(library: Library): { at: string; view: SignpostView }[] {
  const { permalinks, moved, gone } = signpostsOf(library);
  return [
    ...permalinks.map((permalink) => ({ at: permalink.at, view: permalinkView(permalink, library) })),
    ...moved.map(({ at, to }) => ({ at, view: movedView({ at, to, ...targetOf(to, library) }, library) })),
    ...gone.map((item) => ({ at: item.at, view: goneView(item, library) })),
  ];
}
