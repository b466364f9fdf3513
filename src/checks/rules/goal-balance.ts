import { type Library, publishedArticles } from '../../model/library.ts';
import { recordPosition } from '../records.ts';
import { type BadExample, type FileFinding, libraryRule } from '../rule.ts';

const MOST_PERCENT = 70;

/** Of fewer articles a share says nothing. */
const FEWEST_ARTICLES = 10;

type Message = 'none' | 'most';

export const goalBalance = libraryRule<Message>({
  id: 'goal-balance',
  group: 'strategic',
  contract: 'Every goal is served by an article, and none by more than 70 % of them, from ten articles on.',
  why: 'A goal that no article serves is a wish; where nearly all serve one, the others are left to chance.',
  sources: ['our own judgement'],
  messages: {
    none: {
      severity: 'warn',
      sentence: 'Unexpected goal {goal} that no published article serves, expected one at least',
      fix: 'Write the article that serves it, or take the goal out.',
    },
    most: {
      severity: 'warn',
      sentence: 'Unexpected {percent} % of all articles for the goal {goal}, expected at most {most} %',
      fix: 'See which of them serve another goal better, or split the goal where it is wide.',
    },
  },
  good: [sharedOut(7, 'en'), { locale: 'en', frontmatter: { goal: 'informed-choice' }, ...besides(1) }],
  bad: [
    { locale: 'en', frontmatter: { goal: 'informed-choice' }, gives: 'none' },
    { ...sharedOut(9, 'nb'), gives: 'most' },
  ],
  reads: ['goal'],
  check(library) {
    const count = new Map<string, number>();
    const articles = publishedArticles(library);
    for (const { goal } of articles) count.set(goal, (count.get(goal) ?? 0) + 1);
    return library.goals.flatMap(({ id: goal }, index) => {
      const found = count.get(goal) ?? 0;
      const percent = Math.round((found / articles.length) * 100);
      const isMost = articles.length >= FEWEST_ARTICLES && found * 100 > articles.length * MOST_PERCENT;
      const message = found === 0 ? 'none' : isMost ? 'most' : undefined;
      return message ? [findingOf(message, { goal, percent, most: MOST_PERCENT }, index, library)] : [];
    });
  },
});

function findingOf(message: Message, args: FileFinding['args'], index: number, library: Library): FileFinding<Message> {
  return {
    message,
    file: 'goals.yaml',
    ...(args && { args }),
    ...recordPosition(library, 'goals.yaml', [index, 'id']),
  };
}

/** Ten articles, so many of them for fewer contacts. */
function sharedOut(contacts: number, locale: 'en' | 'nb'): Omit<BadExample<Message>, 'gives'> {
  return { locale, ...besides(contacts - 1, 10 - contacts, locale) };
}

function besides(contacts: number, choices = 0, locale: 'en' | 'nb' = 'en') {
  const of = (goal: string, length: number) => Array.from({ length }, () => ({ locale, frontmatter: { goal } }));
  return { besides: [...of('fewer-contacts', contacts), ...of('informed-choice', choices)] };
}
