import { h } from 'hastscript';
import { RULES } from '../../checks/rules/index.ts';
import { GROUPS } from '../../model/problem.ts';
import { GROUP_TITLES } from '../group-titles.ts';
import { pathOf, type RoomPage } from '../page.ts';
import type { Room } from '../room.ts';
import { trend } from './trend.ts';

/** Every rule, how often it speaks today, and how that went over the last reports. */
export function rulesPage(room: Room): RoomPage {
  const counts = Map.groupBy(room.problems, ({ rule }) => rule);
  const groups = GROUPS.map((group) => ({ group, rules: RULES.filter((rule) => rule.group === group) }));
  const { history } = room;
  return {
    path: pathOf.rules(),
    title: 'Warnings by rule',
    content: (ways) => [
      h('p', [`Errors: ${room.errors} `, ...trend(history, ({ errors }) => errors)]),
      h('p', [`Warnings: ${room.warnings} `, ...trend(history, ({ warnings }) => warnings)]),
      ...groups
        .filter(({ rules }) => rules.length > 0)
        .flatMap(({ group, rules }) => [
          h('h2', GROUP_TITLES[group]),
          h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: GROUP_TITLES[group] }, [
            h('table.rules', [
              h(
                'thead',
                h(
                  'tr',
                  ['Rule', 'What it promises', 'Today', 'Trend'].map((head) => h('th', { scope: 'col' }, head)),
                ),
              ),
              h(
                'tbody',
                rules.map(({ id, contract }) =>
                  h('tr', [
                    h('th', { scope: 'row' }, h('a', { href: ways.page(pathOf.rule(id)) }, id)),
                    h('td', contract),
                    h('td.number', String(counts.get(id)?.length ?? 0)),
                    h(
                      'td',
                      trend(history, ({ byRule }) => byRule[id] ?? 0),
                    ),
                  ]),
                ),
              ),
            ]),
          ]),
        ]),
    ],
  };
}
