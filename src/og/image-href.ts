import { hrefs } from '../model/hrefs.ts';
import type { Article } from '../model/library.ts';

/** Whether each article gets a picture of its own: unless WAYPOST_OG says `off`. */
export function drawsArticleImages(env: NodeJS.ProcessEnv): boolean {
  return env['WAYPOST_OG'] !== 'off';
}

/** The picture that shared links show for an article: its own, or that of the site where articles get none. */
export function imageHref({ locale, slug }: Pick<Article, 'locale' | 'slug'>, env = process.env): string {
  return drawsArticleImages(env) ? hrefs.openGraphImage(locale, slug) : hrefs.siteImage(locale);
}
