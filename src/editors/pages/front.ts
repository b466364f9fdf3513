import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { CellState } from '../../checks/cell.ts';
import type { Locale } from '../../model/locale.ts';
import { pathOf, type RoomPage, type Ways } from '../page.ts';
import type { Room } from '../room.ts';
import { counted } from './findings.ts';

/** Signs and names tell the states apart without colours. */
const STATES: Record<CellState, { sign: string; name: string }> = {
  covered: { sign: '✓', name: 'covered' },
  'at-risk': { sign: '!', name: 'at risk' },
  waived: { sign: 'w', name: 'waived' },
  gap: { sign: '✗', name: 'gap' },
};

/** The front page of the room: how things stand, and the journey as a heat map of each language. */
export function frontPage(room: Room): RoomPage {
  return { path: pathOf.front(), title: 'The journey', content: (ways) => contentOf(room, ways) };
}

function contentOf(room: Room, ways: Ways): ElementContent[] {
  const { coverage, errors, warnings, locales } = room;
  const { states, denominator, cells } = coverage;
  const figures: readonly [figure: string, text: string, href: string][] = [
    [`${states.covered + states['at-risk']} of ${cells.length}`, 'cells covered', '#journey'],
    [String(states.gap), states.gap === 1 ? 'gap' : 'gaps', '#journey'],
    [String(states['at-risk']), 'at risk', ways.page(pathOf.reviews())],
    [String(states.waived), 'waived', '#journey'],
    [String(errors), errors === 1 ? 'error' : 'errors', ways.page(pathOf.rules())],
    [String(warnings), warnings === 1 ? 'warning' : 'warnings', ways.page(pathOf.rules())],
  ];
  const { personas, stages, articles } = denominator;
  return [
    h(
      'ul.figures',
      { role: 'list' },
      figures.map(([figure, text, href]) => h('li', h('a', { href }, [h('strong', figure), ` ${text}`]))),
    ),
    h('h2#journey', 'What every persona finds'),
    h('p.muted', [
      `${counted(personas, 'persona')} × ${counted(stages, 'stage')} × ${counted(locales.length, 'language')}, ${counted(articles, 'article')}. A cell says how many articles count in it; it opens into what it has and what it lacks.`,
    ]),
    h(
      'p.legend',
      Object.entries(STATES).map(([state, { sign, name }]) =>
        h('span', { className: ['state', state] }, `${sign} ${name}`),
      ),
    ),
    ...locales.flatMap((locale) => heatMap(room, locale, ways)),
  ];
}

/** The journey of one language, drawn as its stages from left to right, and for each persona how warm it is there. */
function heatMap(room: Room, { id: locale, name }: Room['locales'][number], ways: Ways): ElementContent[] {
  return [
    h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: `The journey, ${name}` }, [
      h('table.heat', [
        h('caption', { lang: locale }, name),
        h(
          'thead',
          h('tr', [h('td'), ...room.stages.map((stage) => h('th', { scope: 'col' }, h('span.stop', stage.name)))]),
        ),
        h(
          'tbody',
          room.personas.map((persona) =>
            h('tr', [
              h('th', { scope: 'row' }, persona.name),
              ...room.stages.map((stage) => heatCell(room, { persona: persona.id, stage: stage.id, locale }, ways)),
            ]),
          ),
        ),
      ]),
    ]),
  ];
}

function heatCell(room: Room, place: { persona: string; stage: string; locale: Locale }, ways: Ways): ElementContent {
  const cell = room.cell(place.persona, place.stage, place.locale);
  if (!cell) return h('td');
  const { sign, name } = STATES[cell.state];
  const count = cell.articles.length;
  return h('td', { className: ['state', cell.state] }, [
    h('a', { href: ways.page(pathOf.cell(place)) }, [
      h('span', { ariaHidden: 'true' }, `${sign} ${count}`),
      h('span.unseen', `${name}, ${counted(count, 'article')}`),
    ]),
  ]);
}

/** The state of a cell, as it is shown beside a name. */
export function stateMark(state: CellState): ElementContent {
  const { sign, name } = STATES[state];
  return h('span', { className: ['state', state] }, `${sign} ${name}`);
}
