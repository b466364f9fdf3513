/** The kinds of article. A stage of the journey says which of them it allows and requires. */
export const KINDS = ['explainer', 'how-to', 'troubleshooting', 'comparison', 'policy', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/** What each kind of article is, for whoever chooses one. */
export const KIND_MEANINGS: Readonly<Record<Kind, string>> = {
  explainer: 'how something works, and what it means for the customer',
  'how-to': 'something to do, step by step',
  troubleshooting: 'something went wrong: what to try, how to tell us, what we make good',
  comparison: 'two or more things to choose between',
  policy: 'what applies, to whom and why',
  answer: 'one short answer to one question',
};

/** What a goal is for; `fewer-contacts` and `leads` bind what an article may ask of its reader. */
export const GOAL_TYPES = ['fewer-contacts', 'leads', 'target'] as const;

/** How customers feel at a touchpoint. */
export const FEELINGS = ['pain', 'delight'] as const;
