import { hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { inEveryLocale } from './head.ts';
import { journeyOrderOf, mostUseful } from './journey-order.ts';
import { type ArticleLink, articleLink, inLocale, type PlaceLink, stageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';

/** How many articles stand under each stage of the drawn journey. */
const MOST_AT_STOP = 3;
/** How many more each persona gets when its reader says so. */
const MOST_FOR_PERSONA = 2;

/** A stage on the drawn journey, and what is asked there most. */
export interface Stop extends PlaceLink {
  description: string;
  /** How many articles the stage has. */
  count: number;
  articles: readonly (ArticleLink & {
    /** Shown only to the personas that it is for, once they have said who they are. */
    extra: boolean;
  })[];
}

export interface FrontView extends PageView {
  stops: readonly Stop[];
}

export function frontView(locale: Locale, library: Library): FrontView {
  const { site } = library;
  const tagline = inLocale(site.tagline, locale, library);
  return {
    ...pageView(
      {
        locale,
        title: inLocale(site.name, locale, library),
        description: tagline,
        path: hrefs.front(locale),
        paths: inEveryLocale(library, hrefs.front),
      },
      library,
    ),
    stops: stopsOf(locale, library),
  };
}

function stopsOf(locale: Locale, library: Library): Stop[] {
  const order = journeyOrderOf(library);
  return library.journey.stages.map((stage) => {
    const all = order.stage(stage.id, locale);
    const shown = mostUseful(all, stage, MOST_AT_STOP);
    const extras = library.journey.personas.flatMap(({ id }) =>
      mostUseful(order.cell(id, stage.id, locale), stage, MOST_FOR_PERSONA),
    );
    const more = [...new Set(extras)].filter((article) => !shown.includes(article));
    return {
      ...stageLink(stage, locale, library),
      description: inLocale(stage.description, locale, library),
      count: all.length,
      articles: [
        ...shown.map((article) => ({ ...articleLink(article), extra: false })),
        ...more.map((article) => ({ ...articleLink(article), extra: true })),
      ],
    };
  });
}
