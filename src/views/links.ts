import { hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import { defaultLocale } from '../model/library.ts';
import { type Locale, type LocalizedText, localize } from '../model/locale.ts';
import type { Persona, Stage } from '../model/schemas/journey.ts';

/** A name and where it leads. */
export interface PageLink {
  name: string;
  href: string;
}

/** A persona or a stage. */
export interface PlaceLink extends PageLink {
  id: string;
}

/** An article in a list. */
export interface ArticleLink {
  title: string;
  href: string;
  description: string;
  /** Whom it is for, so that what fits the reader can be raised. */
  personas: readonly string[];
}

export function articleLink(article: Article): ArticleLink {
  const { title, description, personas, locale, slug } = article;
  return { title, description, personas, href: hrefs.article(locale, slug) };
}

export function stageLink(stage: Stage, locale: Locale, library: Library): PlaceLink {
  return { id: stage.id, name: inLocale(stage.name, locale, library), href: hrefs.stage(locale, stage.id) };
}

export function personaLink(persona: Persona, locale: Locale, library: Library): PlaceLink {
  return { id: persona.id, name: inLocale(persona.name, locale, library), href: hrefs.persona(locale, persona.id) };
}

/** A text of the site in one language, or in its default language where that is missing. */
export function inLocale(text: LocalizedText, locale: Locale, library: Library): string {
  return localize(text, locale, defaultLocale(library.site));
}
