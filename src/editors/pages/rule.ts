import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BadExample, Example, Message, Rule } from '../../checks/rule.ts';
import { LOCALE_NAMES } from '../../model/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { exampleText } from '../example-text.ts';
import { pathOf, type RoomPage } from '../page.ts';
import { counted, findingList } from './findings.ts';

/** What a rule promises, why, where that comes from, what it says, and what it found today. */
export function rulePage(rule: Rule, problems: readonly Problem[]): RoomPage {
  const { id, contract, why, sources, messages, good, bad } = rule;
  const refused = bad.flatMap((example: BadExample) => shown(example, messageOf(rule, example)));
  const fine = good.flatMap((example: Example) => shown(example));
  return {
    path: pathOf.rule(id),
    title: id,
    content: (ways) => [
      h('p.lead', contract),
      h('p', why),
      h('h2', 'What it says'),
      h('div.scroll', { tabIndex: 0, role: 'group', ariaLabel: 'What it says' }, [
        h('table', [
          h(
            'thead',
            h(
              'tr',
              ['', 'Sentence', 'How to mend it'].map((head) => (head ? h('th', { scope: 'col' }, head) : h('td'))),
            ),
          ),
          h(
            'tbody',
            Object.values<Message>(messages).map(({ severity, sentence, fix }) =>
              h('tr', [h('td', severity === 'error' ? 'Error' : 'Warning'), h('td', sentence), h('td', fix)]),
            ),
          ),
        ]),
      ]),
      ...section('Refused', refused),
      ...section('Fine', fine),
      h('h2', `What it found: ${counted(problems.length, 'time')}`),
      ...(problems.length > 0 ? findingList(problems, ways) : [h('p', 'Nothing today.')]),
      h('h2', 'Where it comes from'),
      h(
        'ul',
        sources.map((source) => h('li', /^https:/.test(source) ? h('a', { href: source }, source) : source)),
      ),
    ],
  };
}

function section(title: string, examples: ElementContent[]): ElementContent[] {
  return examples.length > 0 ? [h('h2', title), ...examples] : [];
}

function shown(example: Example, says?: string): ElementContent[] {
  const text = exampleText(example);
  if (text === undefined) return [];
  return [
    h('figure', [
      h('figcaption', [LOCALE_NAMES[example.locale], ...(says ? [`: ${says}`] : [])]),
      h('pre', { lang: example.locale, tabIndex: 0 }, h('code', text)),
    ]),
  ];
}

function messageOf({ messages }: Rule, { gives }: BadExample): string {
  return (messages as Record<string, Message>)[gives]?.sentence ?? gives;
}
