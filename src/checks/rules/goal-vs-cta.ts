import { positionOf, propOf, textOf } from '../../library/mdx.ts';
import { componentsIn } from '../language/parts.ts';
import { articleRule } from '../rule.ts';

export const goalVsCta = articleRule({
  id: 'goal-vs-cta',
  group: 'strategic',
  contract:
    'An article whose goal is fewer contacts sells nothing; one whose goal is leads has exactly one sales call to action.',
  why: 'Somebody in trouble must never be sold to, and an article that is to bring customers must say how to become one.',
  sources: ['our own judgement'],
  messages: {
    'must-not-sell': {
      severity: 'error',
      sentence: 'Unexpected sales call to action “{label}” in an article for “{goal}” (fewer-contacts), expected none',
      fix: 'Take it out, or make it a service: `kind="service"`.',
    },
    'one-wanted': {
      severity: 'error',
      sentence: 'Unexpected {count} sales calls to action in an article for “{goal}” (leads), expected exactly one',
      fix: 'Have one `<Cta kind="sales" href="…">` below the first heading, or choose another goal.',
    },
  },
  good: [
    {
      locale: 'en',
      frontmatter: { goal: 'fewer-contacts' },
      body: 'Hi.\n\n## A\n\n<Cta href="/contact/">Write to us</Cta>',
    },
    {
      locale: 'en',
      frontmatter: { goal: 'informed-choice' },
      body: 'Hi.\n\n## A\n\n<Cta kind="sales" href="https://shop.example/">Open an account</Cta>',
    },
  ],
  bad: [
    {
      locale: 'en',
      frontmatter: { goal: 'fewer-contacts' },
      body: 'Hi.\n\n## A\n\n<Cta kind="sales" href="https://shop.example/">Get another</Cta>',
      gives: 'must-not-sell',
    },
    { locale: 'en', frontmatter: { goal: 'informed-choice' }, body: 'It costs nothing.', gives: 'one-wanted' },
  ],
  check({ article, parts, records, at }) {
    const type = records.goals.find(({ id }) => id === article.goal)?.type;
    const sales = componentsIn(parts, 'Cta').filter((node) => propOf(node, 'kind') === 'sales');
    const { goal } = article;
    if (type === 'fewer-contacts')
      return sales.map((node) => ({
        message: 'must-not-sell',
        args: { label: textOf(node), goal },
        ...positionOf(node),
      }));
    if (type === 'leads' && sales.length !== 1) {
      const second = sales[1];
      return [
        { message: 'one-wanted', args: { count: sales.length, goal }, ...(second ? positionOf(second) : at('goal')) },
      ];
    }
    return [];
  },
});
