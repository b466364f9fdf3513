import { messagesFor } from '../i18n/messages.ts';
import { catalogOf } from '../model/catalog.ts';
import { hrefs } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { ArticleGroup } from './article-groups.ts';
import { inEveryLocale } from './head.ts';
import { articleLink, inLocale, type PageLink } from './links.ts';
import { type PageView, pageView } from './page.ts';
import { type Pages, paginate } from './pages.ts';

/** One page of all articles, by the first letter of their titles. */
export interface AllArticlesView extends PageView {
  title: string;
  trail: readonly PageLink[];
  count: number;
  groups: readonly ArticleGroup[];
  pages: Pages;
}

export function allArticlesViews(locale: Locale, library: Library): AllArticlesView[] {
  const words = messagesFor(locale);
  const articles = catalogOf(library).articles(locale);
  const href = (page: number) => hrefs.allArticles(locale, page);
  const { title } = words.allArticles;
  return paginate(articles, href).map(({ items, pages }) => ({
    ...pageView(
      {
        locale,
        title: pages.at === 1 ? title : words.pages.titled(title, pages.at),
        description: `${words.allArticles.intro} ${inLocale(library.site.tagline, locale, library)}`,
        path: href(pages.at),
        paths:
          pages.at === 1
            ? inEveryLocale(library, (other) => hrefs.allArticles(other))
            : new Map([[locale, href(pages.at)]] as const),
      },
      library,
    ),
    title,
    trail: [{ name: words.home, href: hrefs.front(locale) }],
    count: articles.length,
    groups: groupByLetter(items, locale),
    pages,
  }));
}

function groupByLetter(articles: readonly Article[], locale: Locale): ArticleGroup[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const letter = initialOf(article.title, locale);
    groups.set(letter, [...(groups.get(letter) ?? []), article]);
  }
  return [...groups].map(([name, group]) => ({ name, articles: group.map(articleLink) }));
}

/** The first letter as one letter of the alphabet, å among them; whatever is no letter stands under `#`. */
function initialOf(title: string, locale: Locale): string {
  const letter = /[\p{L}\p{N}]/u.exec(title.normalize('NFC'))?.[0] ?? '#';
  return /\p{L}/u.test(letter) ? letter.toLocaleUpperCase(locale) : '#';
}
