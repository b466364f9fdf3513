import { h } from 'hastscript';
import { pathOf, type RoomPage, type Ways } from '../page.ts';
import type { Room, RoomArticle } from '../room.ts';
import { counted } from './findings.ts';

const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** When each article is to be reviewed: what is overdue, then month by month. */
export function reviewsPage(room: Room): RoomPage {
  const articles = [...room.articles.values()].filter(({ draft }) => !draft);
  const inOrder = articles.toSorted((a, b) => a.review.localeCompare(b.review) || a.title.localeCompare(b.title));
  const groups = Map.groupBy(inOrder, ({ reviewState, review }) =>
    reviewState === 'overdue' ? 'Overdue' : MONTH.format(new Date(review)),
  );
  return {
    path: pathOf.reviews(),
    title: 'Review calendar',
    content: (ways) => [
      h('p.muted', `Judged on ${room.now}. npm run review -- ID asks the three questions and sets the next date.`),
      ...[...groups].map(([name, due], index) =>
        h('details.month', { open: index === 0 || name === 'Overdue' }, [
          h('summary', h('h2', [name, h('span.muted', ` ${counted(due.length, 'article')}`)])),
          h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: name }, [table(due, room, ways)]),
        ]),
      ),
      ...(groups.size === 0 ? [h('p', 'Nothing is published yet.')] : []),
    ],
  };
}

function table(articles: readonly RoomArticle[], room: Room, ways: Ways) {
  const names = new Map(room.people.map(({ id, name }) => [id, name]));
  return h('table', [
    h(
      'thead',
      h(
        'tr',
        ['Day', 'Article', 'Language', 'Owner', 'Command'].map((head) => h('th', { scope: 'col' }, head)),
      ),
    ),
    h(
      'tbody',
      articles.map((article) => {
        const href = ways.article(article);
        const { review, title, locale, owner, id } = article;
        return h('tr', [
          h('td', h('time', { dateTime: review }, review)),
          h('td', { lang: locale }, [href ? h('a', { href }, title) : title]),
          h('td', locale),
          h('td', names.get(owner) ?? owner),
          h('td', h('code', `npm run review -- ${id} --locale ${locale}`)),
        ]);
      }),
    ),
  ]);
}
