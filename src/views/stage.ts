import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Persona, Stage } from '../model/schemas/journey.ts';
import { type ArticleGroup, groupByMoment } from './article-groups.ts';
import { inEveryLocale } from './head.ts';
import { journeyOrderOf } from './journey-order.ts';
import { breadcrumbList } from './json-ld.ts';
import { inLocale, type PageLink, type PlaceLink } from './links.ts';
import { type PageView, pageView } from './page.ts';
import { type Pages, paginate } from './pages.ts';

/** One page of a stage, for everybody or for one persona. */
export interface StageView extends PageView {
  title: string;
  description: string;
  trail: readonly PageLink[];
  journey: { stages: readonly PlaceLink[]; at: number };
  /** The same stage for each persona; the one of this page is current. */
  personas: readonly (PlaceLink & { current: boolean })[];
  /** The same stage for everybody. */
  everybody: string;
  /** Whom the page is for, where it is for one persona. */
  persona: string | undefined;
  count: number;
  groups: readonly ArticleGroup[];
  pages: Pages;
}

/** All pages of a stage for everybody. */
export function stageViews(stage: Stage, locale: Locale, library: Library): StageView[] {
  return viewsOf({ stage, locale, library });
}

/** All pages of a stage for one persona. */
export function cellViews(persona: Persona, stage: Stage, locale: Locale, library: Library): StageView[] {
  return viewsOf({ persona, stage, locale, library });
}

interface Place {
  persona?: Persona;
  stage: Stage;
  locale: Locale;
  library: Library;
}

function viewsOf(place: Place): StageView[] {
  const { persona, stage, locale, library } = place;
  const order = journeyOrderOf(library);
  const articles = persona ? order.cell(persona.id, stage.id, locale) : order.stage(stage.id, locale);
  const href = (page: number, other = locale) =>
    persona ? hrefs.cell(other, persona.id, stage.id, page) : hrefs.stage(other, stage.id, page);
  return paginate(articles, href).map(({ items, pages }) => {
    const { page, trail, stageName, personaName } = pageOf(place, pages, href);
    return {
      ...page,
      title: stageName,
      description: inLocale(stage.description, locale, library),
      trail,
      journey: { stages: page.frame.stages, at: library.journey.stages.indexOf(stage) },
      personas: page.frame.personas.map((other) => ({
        ...other,
        href: hrefs.cell(locale, other.id, stage.id),
        current: other.id === persona?.id,
      })),
      everybody: hrefs.stage(locale, stage.id),
      persona: personaName,
      count: articles.length,
      groups: groupByMoment(items, stage, locale, library),
      pages,
    };
  });
}

function pageOf(place: Place, pages: Pages, href: (page: number, locale?: Locale) => string) {
  const { persona, stage, locale, library } = place;
  const words = messagesFor(locale);
  const stageName = inLocale(stage.name, locale, library);
  const personaName = persona && inLocale(persona.name, locale, library);
  const trail: PageLink[] = [{ name: words.home, href: hrefs.front(locale) }];
  if (persona && personaName) trail.push({ name: personaName, href: hrefs.persona(locale, persona.id) });
  const name = personaName ? `${stageName}: ${personaName}` : stageName;
  const input = {
    locale,
    title: pages.at === 1 ? name : words.pages.titled(name, pages.at),
    description: descriptionOf(place, name),
    path: href(pages.at),
    // Only the first page has its like in every language.
    paths:
      pages.at === 1 ? inEveryLocale(library, (other) => href(1, other)) : new Map([[locale, href(pages.at)]] as const),
    jsonLd: [breadcrumbList([...trail, { name: stageName, href: href(1) }], library)],
  };
  return { page: pageView(input, library), trail, stageName, personaName };
}

function descriptionOf({ persona, stage, locale, library }: Place, name: string): string {
  const text = inLocale(stage.description, locale, library);
  return persona ? `${name}. ${text}` : `${text} ${inLocale(library.site.tagline, locale, library)}`;
}
