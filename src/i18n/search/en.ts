import type { SearchMessages, SearchWords } from './words.ts';

const words: SearchWords = {
  loading: 'Looking for answers …',
  announce: '{count}. Choose with the arrow keys.',
  answers: { one: 'answer', other: 'answers' },
  weak: 'One of these may answer that.',
  closest: 'We have no good answer to that. These are the closest articles.',
  none: 'We have found no article about that.',
  otherLanguage: 'The question seems to be in {language}, and so are these answers.',
  languages: { en: 'English', nb: 'Norwegian', sv: 'Swedish', da: 'Danish' },
  ownLanguage: 'Answer in English instead',
  unreachable: 'The search cannot be reached just now. All articles are still here to read.',
  offline: 'You are offline. The search works again once you are back online.',
  all: 'Search the full text for “{question}”',
  articles: 'See all articles',
  ask: 'Ask a person instead',
};

export const en: SearchMessages = {
  label: 'What do you need help with?',
  placeholder: 'Ask in your own words',
  submit: 'Search',
  list: 'Answers',
  words,
  results: {
    words: {
      ...words,
      found: '{count} for “{question}”',
      fullText: 'Search the full text',
      foundInText: 'In the full text: {count} for “{question}”',
      results: { one: 'article', other: 'articles' },
      narrowedAway: 'No article fits everything you have ticked.',
      start: 'Write above what you need help with.',
      documentTitle: '{question} – {title}',
      sections: 'In this article',
    },
    narrow: 'Narrow it down',
    facets: { persona: 'Who it is for', stage: 'Where you are', kind: 'Kind of article' },
    showAll: 'Show all again',
    more: 'Show more',
    noScript: 'The search needs JavaScript, which is turned off in your browser. You find every article here:',
    noScriptStages: 'Or go to where you are:',
  },
};
