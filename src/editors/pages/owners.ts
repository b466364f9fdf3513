import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { pathOf, type RoomPage, type Ways } from '../page.ts';
import type { Room, RoomArticle } from '../room.ts';
import { articleList } from './cell.ts';
import { counted } from './findings.ts';

/** Who owns what, and where that stands. */
export function ownersPage(room: Room): RoomPage {
  return { path: pathOf.owners(), title: 'Articles by owner', content: (ways) => [ownersTable(room, ways)] };
}

function ownersTable(room: Room, ways: Ways): ElementContent {
  const rows = ownersOf(room).map(({ id, name, role, articles }) => {
    const of = (state: RoomArticle['reviewState']) =>
      articles.filter(({ reviewState }) => reviewState === state).length;
    const problems = articles.flatMap((article) => article.problems);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    return h('tr', [
      h('th', { scope: 'row' }, [h('a', { href: ways.page(pathOf.owner(id)) }, name), h('span.muted', ` ${role}`)]),
      ...[articles.length, of('overdue'), of('soon'), errors, problems.length - errors].map((figure) =>
        h('td.number', String(figure)),
      ),
    ]);
  });
  return h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: 'Articles by owner' }, [
    h('table', [
      h(
        'thead',
        h(
          'tr',
          ['Owner', 'Articles', 'Review overdue', 'Due in 30 days', 'Errors', 'Warnings'].map((head) =>
            h('th', { scope: 'col' }, head),
          ),
        ),
      ),
      h('tbody', rows),
    ]),
  ]);
}

/** The articles of each owner: what has errors first, then what is due first. */
export function ownerPages(room: Room): RoomPage[] {
  return ownersOf(room).map(({ id, name, articles }) => ({
    path: pathOf.owner(id),
    title: `Articles of ${name}`,
    content: (ways) => [
      h(
        'p.muted',
        `${counted(articles.length, 'article')}; what has errors comes first, then what is to be reviewed first.`,
      ),
      articleList(articles.toSorted(byUrgency), ways),
    ],
  }));
}

function ownersOf({ people, articles }: Room) {
  const byOwner = Map.groupBy(articles.values(), ({ owner }) => owner);
  const known = people.flatMap((person) => {
    const own = byOwner.get(person.id);
    return own ? [{ ...person, articles: own }] : [];
  });
  const strangers = [...byOwner].flatMap(([id, own]) =>
    people.some((person) => person.id === id) ? [] : [{ id, name: id, role: 'not in people.yaml', articles: own }],
  );
  return [...known, ...strangers];
}

function byUrgency(a: RoomArticle, b: RoomArticle): number {
  return errorsOf(b) - errorsOf(a) || a.review.localeCompare(b.review) || a.title.localeCompare(b.title);
}

function errorsOf({ problems }: RoomArticle): number {
  return problems.filter(({ severity }) => severity === 'error').length;
}
