import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Cell, Next } from '../../checks/cell.ts';
import { KIND_MEANINGS } from '../../model/kinds.ts';
import type { Ways } from '../page.ts';
import type { Room } from '../room.ts';

/** How what a cell lacks is begun: a form, where something takes it, else the command. */
export function beginning(cell: Cell, next: Next, room: Room, ways: Ways): ElementContent[] {
  const begun = next.draft === undefined ? undefined : room.articles.get(next.draft);
  const href = begun && ways.article(begun);
  return [
    ...(begun && href ? [h('p', ['Somebody has begun it: ', h('a', { href, lang: begun.locale }, begun.title)])] : []),
    ways.begin === undefined
      ? h('p', ['Begin with ', h('code.command', next.command)])
      : beginForm(cell, next, room, ways.begin),
  ];
}

/** Sends `cell`, `title` and `kind`; with the button that translates, also `translate`, the id of the article. */
function beginForm({ persona, stage, locale }: Cell, { id, kinds }: Next, room: Room, action: string): ElementContent {
  const model = [...room.articles.values()].find((article) => article.id === id && !article.draft);
  return h('form.begin', { method: 'post', action }, [
    h('input', { type: 'hidden', name: 'cell', value: `${persona}/${stage}/${locale}` }),
    h('p', [
      h('label', { htmlFor: 'title' }, 'Title: what the customer looks for'),
      h('input#title', { name: 'title', lang: locale, required: true, autocomplete: 'off' }),
    ]),
    ...(model
      ? [
          h('p', [
            h('button', { name: 'translate', value: model.id }, ['Translate “', h('span', model.title), '”']),
            h('span.muted', ` from ${nameOf(model.locale, room)}, or write another:`),
          ]),
        ]
      : []),
    h('p', [
      h('label', { htmlFor: 'kind' }, 'Kind'),
      h(
        'select#kind',
        { name: 'kind' },
        kinds.map((kind) => h('option', { value: kind }, `${kind}: ${KIND_MEANINGS[kind]}`)),
      ),
    ]),
    h('p', h('button', 'Begin the article')),
  ]);
}

function nameOf(locale: string, { locales }: Room): string {
  return locales.find(({ id }) => id === locale)?.name ?? locale;
}
