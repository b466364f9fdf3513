import { messagesFor } from '../i18n/messages.ts';
import { movedPartsOf } from '../links/signposts.ts';
import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale } from '../model/locale.ts';
import type { Person } from '../model/schemas/records.ts';
import { imageHref } from '../og/image-href.ts';
import { bodyDigest } from '../render/body-digest.ts';
import { mirroredQuestions } from '../search/mirrored.ts';
import { journeyOrderOf } from './journey-order.ts';
import { articleLd, breadcrumbList } from './json-ld.ts';
import { type ArticleLink, articleLink, inLocale, type PageLink, type PlaceLink, stageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';
import { type Share, shareOf } from './share.ts';
import { titleOf } from './title-of.ts';

/** How many of the stage's articles stand beside one. */
const MOST_BESIDE = 8;
const MOST_RELATED = 6;

interface Credit {
  name: string;
  role: string;
}

export interface ArticleView extends PageView {
  id: string;
  title: string;
  trail: readonly PageLink[];
  /** Whether the body begins with a paragraph that answers. */
  hasLead: boolean;
  expect: Article['expect'];
  contents: readonly { text: string; anchor: string; depth: number }[];
  /** The journey, and where on it the article helps: `at` counts from 0, and is -1 for a stage that is not on it. */
  journey: { stages: readonly PlaceLink[]; at: number };
  /** Part of the stage's articles; the reader is at the one that is current. */
  beside: readonly (PageLink & { current: boolean })[];
  personas: readonly PlaceLink[];
  kind: Article['kind'];
  /** Where to go from here; `stage` where that is another one. */
  next: (ArticleLink & { stage: string | undefined }) | undefined;
  related: readonly ArticleLink[];
  author: Credit | undefined;
  reviewer: Credit | undefined;
  reviewed: string;
  review: string;
  sources: Article['sources'];
  translations: readonly { locale: Locale; language: string; title: string; href: string }[];
  /** What was on the page and is elsewhere now, at the anchors that led to it. */
  movedParts: readonly (PageLink & { anchor: string })[];
  share: Share;
  contact: string;
  /** Words by which search finds the page, though it does not show them. */
  questions: string;
  /** Stands for the body, which is rendered from the article itself. */
  body: string;
}

export function articleView(article: Article, library: Library): ArticleView {
  const { id, title, locale, slug } = article;
  const catalog = catalogOf(library);
  const order = journeyOrderOf(library);
  const stage = catalog.stage(article.stage);
  const next = order.next(article);
  const path = hrefs.article(locale, slug);
  const translations = catalog.translations(id);
  const trail = [
    { name: messagesFor(locale).home, href: hrefs.front(locale) },
    ...(stage ? [stageLink(stage, locale, library)] : []),
  ];
  const author = catalog.person(article.author);
  const reviewer = catalog.person(article.reviewer);
  const credit = (person: Person | undefined) =>
    person && { name: person.name, role: inLocale(person.role, locale, library) };
  const page = pageView(
    {
      locale,
      title,
      description: article.description,
      path,
      paths: new Map(translations.map((other) => [other.locale, hrefs.article(other.locale, other.slug)])),
      image: imageHref(article),
      markdown: library.site.exports.includes('markdown') ? hrefs.articleMarkdown(locale, slug) : undefined,
      type: 'article',
      modified: article.reviewed,
      jsonLd: [
        articleLd(article, { author, reviewer }, library),
        breadcrumbList([...trail, { name: title, href: path }], library),
      ],
    },
    library,
  );
  return {
    ...page,
    id,
    title,
    trail,
    hasLead: article.lead !== '',
    expect: article.expect,
    contents: article.headings
      .filter(({ depth }) => depth === 2 || depth === 3)
      .map(({ text, anchor, depth }) => ({ text, anchor, depth })),
    journey: { stages: page.frame.stages, at: library.journey.stages.findIndex(({ id }) => id === article.stage) },
    beside: order.around(article, MOST_BESIDE).map((other) => ({
      name: other.title,
      href: hrefs.article(locale, other.slug),
      current: other === article,
    })),
    personas: article.personas.flatMap((persona) => {
      const place = page.frame.personas.find(({ id }) => id === persona);
      return place ? [{ ...place, href: hrefs.cell(locale, persona, article.stage) }] : [];
    }),
    kind: article.kind,
    next: next && nextLink(next, article, library),
    related: article.related
      .flatMap((other) => catalog.article(other, locale) ?? [])
      .filter((other) => other !== article && other !== next)
      .slice(0, MOST_RELATED)
      .map(articleLink),
    author: credit(author),
    reviewer: credit(reviewer),
    reviewed: article.reviewed,
    review: article.review,
    sources: article.sources,
    translations: translations
      .filter((other) => other.locale !== locale)
      .map((other) => ({
        locale: other.locale,
        language: LOCALE_NAMES[other.locale],
        title: other.title,
        href: hrefs.article(other.locale, other.slug),
      })),
    movedParts: movedPartsOf(article, library).map(({ anchor, to }) => ({
      anchor,
      href: to,
      name: titleOf(to, locale, library),
    })),
    share: shareOf(article, library),
    contact: `${hrefs.contact(locale)}?article=${id}`,
    questions: mirroredQuestions(article),
    body: bodyDigest(article, library),
  };
}

function nextLink(next: Article, article: Article, library: Library): ArticleView['next'] {
  const stage = next.stage === article.stage ? undefined : catalogOf(library).stage(next.stage);
  return { ...articleLink(next), stage: stage && inLocale(stage.name, article.locale, library) };
}
