import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digestOf } from '../library/cache.ts';
import { hrefs } from '../model/hrefs.ts';
import { type Library, publishedArticles } from '../model/library.ts';
import type { SiteFolder } from '../site/site-folder.ts';
import { articleCard, type Card, siteCard } from './card.ts';
import { CardRenderer } from './card-renderer.ts';
import { DRAWING_VERSION } from './draw-card.ts';
import { PictureCache } from './picture-cache.ts';

/** How many are in hand at once: one is drawn while another is measured, read or written. */
const IN_HAND = 4;

export interface ImageOptions {
  /** The folder in which pictures are kept from one build to the next. */
  cacheDir: string;
  /** Whether each article gets a picture of its own; the site has its picture in any case. */
  articles: boolean;
  /** Told after each picture. */
  onProgress?: (done: number, all: number) => void;
}

export interface ImageCount {
  /** Pictures in the site. */
  written: number;
  /** How many of them had to be drawn. */
  drawn: number;
}

/** Writes the picture of each language, and of each article, into the built site. */
export async function writeImages(library: Library, site: SiteFolder, options: ImageOptions): Promise<ImageCount> {
  const cards = cardsOf(library, options.articles);
  const cache = await PictureCache.open(options.cacheDir);
  const folders = new Set(cards.map(({ href }) => dirname(href)));
  for (const folder of folders) await mkdir(join(site.dir, folder), { recursive: true });

  // A build in which nothing changed never loads the fonts.
  let renderer: Promise<CardRenderer> | undefined;
  let drawn = 0;
  let done = 0;
  const draw = async (card: Card) => {
    drawn++;
    renderer ??= CardRenderer.open();
    return (await renderer).render(card);
  };

  const queue = cards.values();
  const work = async () => {
    for (const { href, card } of queue) {
      const digest = digestOf(DRAWING_VERSION, JSON.stringify(card));
      const file = href.slice(1);
      if (site.keeps(file, digest)) cache.uses(digest);
      else {
        await cache.place(digest, join(site.dir, file), () => draw(card));
        site.adds(file, digest);
      }
      options.onProgress?.(++done, cards.length);
    }
  };
  await Promise.all(Array.from({ length: IN_HAND }, work));
  if (options.articles) await cache.forgetUnused();
  return { written: cards.length, drawn };
}

function cardsOf(library: Library, articles: boolean): { href: string; card: Card }[] {
  const ofSite = library.site.locales.map((locale) => ({
    href: hrefs.siteImage(locale),
    card: siteCard(locale, library),
  }));
  if (!articles) return ofSite;
  const ofArticles = publishedArticles(library).map((article) => ({
    href: hrefs.openGraphImage(article.locale, article.slug),
    card: articleCard(article, library),
  }));
  return [...ofSite, ...ofArticles];
}
