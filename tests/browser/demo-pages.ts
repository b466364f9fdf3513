import { readLibrary } from '../../src/library/read-library.ts';
import { signpostsOf } from '../../src/links/signposts.ts';
import { hrefs } from '../../src/model/hrefs.ts';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';

/** The content folder that `npm test` builds. */
export async function demoLibrary(): Promise<Library> {
  const { library } = await readLibrary('src/content');
  if (!library) throw new Error('The demo cannot be read: npm run check says why.');
  return library;
}

/** One page of every template in a locale, by the name of the template: of articles, the one that holds most. */
export function demoPages(library: Library, locale: Locale): Record<string, string> {
  const articles = library.articles.filter((article) => article.locale === locale && !article.draft);
  const [fullest] = articles.toSorted((a, b) => b.source.split('<').length - a.source.split('<').length);
  const [persona] = library.journey.personas;
  const stage = library.journey.stages.find(({ id }) => id === fullest?.stage);
  if (!fullest || !persona || !stage) throw new Error(`The demo has no article in ${locale}.`);
  return {
    front: hrefs.front(locale),
    stage: hrefs.stage(locale, stage.id),
    persona: hrefs.persona(locale, persona.id),
    cell: hrefs.cell(locale, persona.id, stage.id),
    article: hrefs.article(locale, fullest.slug),
    articles: hrefs.allArticles(locale),
    glossary: hrefs.glossary(locale),
    contact: hrefs.contact(locale),
    support: hrefs.support(locale),
    search: `${hrefs.search(locale)}?q=visa`,
    missing: `${hrefs.front(locale)}nowhere/visa/`,
    gone: goneOf(library, locale),
  };
}

/** An address of a page that is gone. */
function goneOf(library: Library, locale: Locale): string {
  const gone = signpostsOf(library).gone.find(({ at }) => at.startsWith(hrefs.front(locale)));
  if (!gone) throw new Error(`The demo has no page in ${locale} that is gone.`);
  return gone.at;
}
