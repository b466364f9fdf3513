import { type Article, defaultLocale, type Library } from '../model/library.ts';
import { type Locale, type LocalizedText, localize } from '../model/locale.ts';

/** All that a picture shows, and nothing else: its digest tells whether it must be drawn again. */
export interface Card {
  /** The language of the texts, as BCP 47. */
  locale: Locale;
  /** A CSS colour. */
  accent: string;
  /** The small line above: whose help this is. */
  name: string;
  title: string;
  /** The line below: where on the journey this is. */
  place: string;
  /** How many stages the journey has, and which of them is lit; without one, the way is drawn whole. */
  stages: number;
  stage?: number;
}

/** The accent where `site.yaml` names none. */
export const DEFAULT_ACCENT = 'oklch(45% 0.11 245)';

/** The picture of an article: its title, and where on the journey it helps. */
export function articleCard(article: Article, library: Library): Card {
  const { site, journey } = library;
  const text = (value: LocalizedText) => localize(value, article.locale, defaultLocale(site));
  const stage = journey.stages.findIndex(({ id }) => id === article.stage);
  return {
    locale: article.locale,
    accent: site.theme.accent ?? DEFAULT_ACCENT,
    name: text(site.name),
    title: article.title,
    place: text(journey.stages[stage]?.name ?? ''),
    stages: journey.stages.length,
    stage,
  };
}

/** The picture of the whole help centre, for every page that is no article. */
export function siteCard(locale: Locale, library: Library): Card {
  const { site, journey } = library;
  const text = (value: LocalizedText) => localize(value, locale, defaultLocale(site));
  return {
    locale,
    accent: site.theme.accent ?? DEFAULT_ACCENT,
    name: site.organization,
    title: text(site.name),
    place: text(site.tagline),
    stages: journey.stages.length,
  };
}
