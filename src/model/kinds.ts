/** The kinds of article. A stage of the journey says which of them it allows and requires. */
export const KINDS = ['explainer', 'how-to', 'troubleshooting', 'comparison', 'policy', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/** What a goal is for; `fewer-contacts` and `leads` bind what an article may ask of its reader. */
export const GOAL_TYPES = ['fewer-contacts', 'leads', 'target'] as const;
export type GoalType = (typeof GOAL_TYPES)[number];

/** How customers feel at a touchpoint. */
export const FEELINGS = ['pain', 'delight'] as const;
export type Feeling = (typeof FEELINGS)[number];
