import { messagesFor } from '../i18n/messages.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Persona } from '../model/schemas/journey.ts';
import type { Stop } from './front.ts';
import { inEveryLocale } from './head.ts';
import { journeyOrderOf, mostUseful } from './journey-order.ts';
import { breadcrumbList } from './json-ld.ts';
import { articleLink, inLocale, type PageLink, type PlaceLink, stageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';

const MOST_AT_STOP = 3;

/** The whole journey as one persona goes it. */
export interface PersonaView extends PageView {
  title: string;
  description: string;
  trail: readonly PageLink[];
  personas: readonly (PlaceLink & { current: boolean })[];
  stops: readonly Stop[];
}

export function personaView(persona: Persona, locale: Locale, library: Library): PersonaView {
  const order = journeyOrderOf(library);
  const title = inLocale(persona.name, locale, library);
  const description = inLocale(persona.description, locale, library);
  const path = hrefs.persona(locale, persona.id);
  const trail = [{ name: messagesFor(locale).home, href: hrefs.front(locale) }];
  const page = pageView(
    {
      locale,
      title,
      description: `${title}. ${description}`,
      path,
      paths: inEveryLocale(library, (other) => hrefs.persona(other, persona.id)),
      jsonLd: [breadcrumbList([...trail, { name: title, href: path }], library)],
    },
    library,
  );
  return {
    ...page,
    title,
    description,
    trail,
    personas: page.frame.personas.map((other) => ({ ...other, current: other.id === persona.id })),
    stops: library.journey.stages.map((stage) => {
      const articles = order.cell(persona.id, stage.id, locale);
      return {
        ...stageLink(stage, locale, library),
        href: hrefs.cell(locale, persona.id, stage.id),
        description: inLocale(stage.description, locale, library),
        count: articles.length,
        articles: mostUseful(articles, stage, MOST_AT_STOP).map((article) => ({
          ...articleLink(article),
          extra: false,
        })),
      };
    }),
  };
}
