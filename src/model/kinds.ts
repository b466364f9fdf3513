/** The kinds of article. A stage of the journey says which of them it allows and requires. */
export const KINDS = ['explainer', 'how-to', 'troubleshooting', 'comparison', 'policy', 'answer'] as const;
export type Kind = (typeof KINDS)[number];

/** What a goal is for; `fewer-contacts` and `leads` bind what an article may ask of its reader. */
export const GOAL_TYPES = ['fewer-contacts', 'leads', 'target'] as const;

/** How customers feel at a touchpoint. */
export const FEELINGS = ['pain', 'delight'] as const;
