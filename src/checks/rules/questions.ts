import { wordsAlone } from '../language/words-alone.ts';
import { articleRule } from '../rule.ts';

const FEWEST = 3;

export const questions = articleRule({
  id: 'questions',
  group: 'optimised',
  contract: 'An article has at least three ways in which customers ask for it.',
  why: 'Customers do not know our words. No other change measured as much in search: what they ask finds the article by what others asked.',
  sources: ['measured on 3,080 real questions to a bank: docs/search.md', 'our own judgement of the number'],
  messages: {
    few: {
      severity: 'warn',
      sentence: 'Unexpected {found} different questions, expected at least {fewest}',
      fix: 'Add to `questions` how customers ask, in their own words: from letters, calls, and npm run questions.',
    },
  },
  good: [
    { locale: 'en', frontmatter: { questions: ['I lost my card', 'My card is gone', 'Somebody took my card'] } },
    { locale: 'nb', frontmatter: { questions: ['Jeg har mistet kortet', 'Kortet er borte', 'Noen tok kortet'] } },
    { locale: 'sv', frontmatter: { questions: ['Jag har tappat kortet', 'Kortet är borta', 'Någon tog kortet'] } },
    { locale: 'da', frontmatter: { questions: ['Jeg har mistet kortet', 'Kortet er væk', 'Nogen tog kortet'] } },
  ],
  bad: [
    { locale: 'en', frontmatter: { questions: [] }, gives: 'few' },
    {
      locale: 'en',
      frontmatter: { questions: ['I lost my card', 'i lost my card?', 'My card is gone'] },
      gives: 'few',
    },
    { locale: 'nb', frontmatter: { questions: ['Kortet er borte'] }, gives: 'few' },
    { locale: 'sv', frontmatter: { questions: ['Kortet är borta'] }, gives: 'few' },
    { locale: 'da', frontmatter: { questions: ['Kortet er væk', 'Jeg har mistet kortet'] }, gives: 'few' },
  ],
  check({ article: { questions }, at }) {
    const found = new Set<string>();
    for (const question of questions) {
      found.add(wordsAlone(question));
      if (found.size >= FEWEST) return [];
    }
    return [{ message: 'few', args: { found: found.size, fewest: FEWEST }, ...at('questions') }];
  },
});
