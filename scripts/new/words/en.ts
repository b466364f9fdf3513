import type { DraftWords } from './words.ts';

export const en: DraftWords = {
  title: '[What the customer looks for]',
  description: '[What the reader learns, in 70 to 160 characters]',
  as: '[who asks]',
  iNeed: '[to know or do what]',
  soThat: '[why]',
  question: '[How customers ask this, in their own words]',
  time: '[How long it takes]',
  result: '[What the customer has at the end]',
  source: '[Where the figures, prices and rules come from]',
  translation: '[The same in English]',
  lead: '[The answer, in at most 60 words and 3 sentences, with a word of the title]',
  action: '[What the reader can do now]',
  next: 'What comes next: {link}.',
  stuck: 'Did this not help? [Write to us](/contact/), and a person answers you.',
  parts: {
    answer: [
      {
        heading: '[What the reader wonders about after the answer]',
        text: ['[The rest of the answer, for you who need it]'],
      },
    ],
    explainer: [
      { heading: 'How it works', text: ['[What happens, in the order in which it happens]'] },
      { heading: 'What it means for you', text: ['[What the reader will notice, and can do about it]'] },
    ],
    'how-to': [
      { heading: 'Before you begin', text: ['[What the reader needs at hand]'] },
      {
        heading: 'What you do',
        steps: ['[The first thing to do]', '[The second]', '[How the reader sees that it worked]'],
      },
      { heading: 'If it does not work', text: ['[What goes wrong most often, and what to do then]'], contact: true },
    ],
    troubleshooting: [
      { heading: 'Try this first', steps: ['[What helps most people]', '[What to try after that]'] },
      { heading: 'How you tell us', text: ['[Where and when to reach us, and what to have at hand]'], contact: true },
      { heading: 'What we do, and by when', text: ['[What we do, with the day or hour by which it is done]'] },
      { heading: 'What you get', text: ['[What we make good, and what the reader has in the meantime]'] },
    ],
    comparison: [
      {
        heading: 'What differs',
        table: [
          ['[What is compared]', '[The first]', '[The second]'],
          ['[A difference that matters to the reader]', '[How the first does]', '[How the second does]'],
          ['[Another difference]', '[How the first does there]', '[How the second does there]'],
        ],
      },
      { heading: '[For whom the first is right]', text: ['[Why, with an example from the reader’s day]'] },
      { heading: '[For whom the second is right]', text: ['[Why, with another example]'] },
    ],
    policy: [
      { heading: 'What applies to you', items: ['[A rule, and whom it holds for]', '[Another rule]'] },
      { heading: 'Why it is so', text: ['[The reason, in words that somebody who dislikes the rule can accept]'] },
      {
        heading: 'If it does not fit you',
        text: ['[What exceptions there are, and how to ask for one]'],
        contact: true,
      },
    ],
  },
};
