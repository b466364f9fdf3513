import type { ViteDevServer } from 'vite';
import { currentLibrary } from '../library/current.ts';
import { hrefs } from '../model/hrefs.ts';
import { publishedArticles } from '../model/library.ts';

/**
 * Astro remembers the paths of a route and what belongs to each, until it is told that they are others: of 10,000
 * articles, to work them out takes longer than to lay one out. An article's page asks the Library for what it shows,
 * so as long as every article stays where it is, only who wants another kind of page has to wait for new paths.
 * Gives a function to be called after each save.
 */
export function rememberPaths(server: ViteDevServer): (save: { hasMoved: boolean }) => void {
  let areOld = false;
  const forget = () => {
    areOld = false;
    for (const [name, { hot }] of Object.entries(server.environments))
      if (name !== 'client') hot.send('astro:content-changed', {});
  };
  server.middlewares.use((request, _response, next) => {
    if (areOld && isOtherPage(request.url ?? '')) forget();
    next();
  });
  return ({ hasMoved }) => {
    areOld = true;
    if (hasMoved) forget();
  };
}

/** Whether an address is that of a page, and not of an article. */
function isOtherPage(url: string): boolean {
  const [path = ''] = url.split('?');
  if (!path.endsWith('/')) return false;
  return !publishedArticles(currentLibrary()).some(
    ({ locale, slug }) => encodeURI(hrefs.article(locale, slug)) === path,
  );
}
