import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cell, Lack } from '../../checks/cell.ts';
import { pathOf, type RoomPage, type Ways } from '../page.ts';
import type { Room, RoomArticle } from '../room.ts';
import { beginning } from './begin-form.ts';
import { counted, countsOf, findingList } from './findings.ts';
import { stateMark } from './front.ts';

/** So many questions say what customers ask; the articles have the rest. */
const MOST_QUESTIONS = 24;

/** A cell of the journey: what it has, what it lacks, what customers ask there. */
export function cellPage(cell: Cell, room: Room): RoomPage {
  const persona = room.personas.find(({ id }) => id === cell.persona)?.name ?? cell.persona;
  const stage = room.stages.find(({ id }) => id === cell.stage)?.name ?? cell.stage;
  const language = room.locales.find(({ id }) => id === cell.locale)?.name ?? cell.locale;
  const has = articlesOf(cell.articles, room);
  const held = articlesOf(cell.held, room);
  const questions = [
    ...new Set([...(cell.next?.questions ?? []), ...[...has, ...held].flatMap((one) => one.questions)]),
  ];
  return {
    path: pathOf.cell(cell),
    title: `${persona}: ${stage} (${language})`,
    content: (ways) => [
      h('p', [stateMark(cell.state)]),
      ...lackSection(cell, room, ways),
      h('h2', `What it has: ${counted(has.length, 'article')}`),
      ...(has.length > 0 ? [articleList(has, ways)] : [h('p', 'No article counts here yet.')]),
      ...(held.length > 0
        ? [
            h('h2', `What would count: ${counted(held.length, 'article')}`),
            h('p.muted', 'They have an error, or their review is overdue.'),
            articleList(held, ways),
          ]
        : []),
      h('h2', 'What customers ask here'),
      ...(questions.length > 0
        ? [
            h(
              'ul',
              questions.slice(0, MOST_QUESTIONS).map((question) => h('li', question)),
            ),
          ]
        : [h('p', 'No questions are known yet. Write them into the articles, or learn them with npm run questions.')]),
    ],
  };
}

function lackSection(cell: Cell, room: Room, ways: Ways): ElementContent[] {
  const { lacks, next } = cell;
  if (lacks.length === 0) return [];
  const need = next?.need;
  return [
    h('h2', 'What it lacks'),
    h(
      'ul',
      lacks.map((lack) => h('li', lackText(lack, room))),
    ),
    ...(next
      ? [
          ...(need
            ? [h('p', ['The need: as ', need.as, ', I need ', need.iNeed, ', so that ', need.soThat, '.'])]
            : []),
          h('p', `What fits: ${next.kinds.join(', ')}.`),
          ...beginning(cell, next, room, ways),
        ]
      : []),
  ];
}

function lackText(lack: Lack, room: Room): string {
  switch (lack.what) {
    case 'touchpoint':
      return `An article on “${touchpointName(lack.touchpoint, room)}”`;
    case 'kind':
      return `An article of the kind ${lack.kind}`;
    case 'articles':
      return `${counted(lack.minimum, 'article')}; ${lack.found} found`;
    case 'primary':
      return 'An article with this persona as its first';
    case 'goal':
      return `An article that serves “${room.nameOfGoal(lack.goal)}”`;
  }
}

function touchpointName(id: string, room: Room): string {
  const names = room.stages.map((stage) => room.nameOfTouchpoint(stage.id, id));
  return names.find((name) => name !== id) ?? id;
}

function articlesOf(files: readonly string[], room: Room): RoomArticle[] {
  return files.flatMap((file) => room.articles.get(file) ?? []);
}

/** Articles with their owners, their reviews and what the rules found in them. */
export function articleList(articles: readonly RoomArticle[], ways: Ways): ElementContent {
  return h(
    'ul.articles',
    { role: 'list' },
    articles.map((article) => {
      const { title, locale, problems, review, reviewState, draft } = article;
      const href = ways.article(article);
      const due = reviewState === 'overdue' ? 'review overdue since' : 'review by';
      return h('li', [
        h('p', [
          href ? h('a', { href, lang: locale }, title) : h('span', { lang: locale }, title),
          ...(draft ? [h('span.muted', ' draft')] : []),
        ]),
        h('p.muted', [`${countsOf(problems)} · ${due} `, h('time', { dateTime: review }, review)]),
        ...(problems.length > 0 ? [h('details', [h('summary', 'What to mend'), ...findingList(problems, ways)])] : []),
      ]);
    }),
  );
}
