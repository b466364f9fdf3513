import { z } from 'zod';
import { GOAL_TYPES } from '../kinds.ts';
import { LOCALES } from '../locale.ts';
import { date, id, localizedText } from './shared.ts';

/** `goals.yaml`: what the articles are for. */
export const goalsSchema = z
  .array(
    z.strictObject({
      id,
      name: z.string().min(1).describe('The goal, as the company says it.'),
      type: z
        .enum(GOAL_TYPES)
        .describe('fewer-contacts: no sales call to action. leads: exactly one. target: the article decides.'),
      metric: z.string().min(1).describe('What is counted to know whether the goal is reached.'),
      target: z
        .string()
        .min(1)
        .optional()
        .describe('The figure to reach, and by when. Every goal has one but fewer-contacts, where it may.'),
      contactReasons: z
        .array(z.string().trim().min(1))
        .min(1)
        .optional()
        .describe('Of fewer-contacts: what customers get in touch about today, of which there shall be less.'),
      owner: id.describe('Who answers for the goal, from people.yaml.'),
    }),
  )
  .describe('The business goals that articles serve.');
export type Goal = z.output<typeof goalsSchema>[number];

/** `people.yaml`: who writes, reviews and owns. */
export const peopleSchema = z
  .array(
    z.strictObject({
      id,
      name: z.string().min(1).describe('The name that readers see under an article.'),
      role: localizedText.describe('What they do, so that a reader knows why to trust them.'),
    }),
  )
  .describe('Everybody who writes, reviews or owns articles.');
export type Person = z.output<typeof peopleSchema>[number];

/** `waivers.yaml`: what may fall short for a while. The gate holds a waiver to its reason and its end. */
export const waiversSchema = z
  .array(
    z.strictObject({
      cell: z
        .string()
        .regex(/^[^/*]+\/[^/*]+\/[^/*]+$/, 'persona/stage/locale, without wildcards')
        .optional()
        .describe('A cell of the journey that may lack articles: persona/stage/locale.'),
      rule: id.optional().describe('A rule that may be broken, in the file named.'),
      file: z.string().min(1).optional().describe('The file in which it may be broken, from the content folder.'),
      reason: z.string().describe('Why, in 20 characters or more.'),
      owner: id.describe('Who answers for it, from people.yaml.'),
      until: date.describe('The last day on which it holds, at most 180 days ahead.'),
    }),
  )
  .describe('What may fall short: why, who answers for it, until when.');
export type Waiver = z.output<typeof waiversSchema>[number];

/** `terms/<locale>.yaml`: the words of the help centre in one language. */
export const termsSchema = z
  .strictObject({
    glossary: z
      .array(
        z.strictObject({
          id,
          term: z.string().min(1).describe('The word as a reader meets it.'),
          definition: z.string().min(1).describe('What it means, for someone who has never met it.'),
        }),
      )
      .default([])
      .describe('Words that need explaining.'),
    synonyms: z
      .array(z.array(z.string().min(1)).min(2))
      .default([])
      .describe('Groups of words that customers use for the same thing.'),
    avoid: z
      .array(
        z.strictObject({
          word: z.string().min(1).describe('The word to avoid.'),
          use: z.string().min(1).describe('What to write instead.'),
        }),
      )
      .default([])
      .describe('Words that we do not use, and what we say instead.'),
    words: z
      .array(z.string().min(1))
      .optional()
      .describe('Words that are right though the dictionary does not know them, for the rule spelling.'),
  })
  .describe('Glossary, synonyms and words to avoid in one language.');
export type Terms = z.output<typeof termsSchema>;

/** `intents.yaml` and the like: what a customer wants → the article that answers. */
export const intentsSchema = z
  .record(z.string(), z.union([id, z.array(id).min(1)], { error: 'an id, or a list of ids' }))
  .describe('What customers want, and the id of the article that answers each.');

/** `questions.yaml`: the questions that the search must never fail. */
export const goldenQuestionsSchema = z
  .partialRecord(z.enum(LOCALES), z.record(z.string().min(1), id))
  .describe(
    'Questions as customers ask them, by language, and the id of the article that must be among the first three answers.',
  );
export type GoldenQuestions = Readonly<z.output<typeof goldenQuestionsSchema>>;

/** `asked.yaml`: what customers ask, as `npm run questions -- LOG --keep` found it in a log. */
export const askedSchema = z
  .strictObject({
    log: z.string().min(1).describe('The log that was read.'),
    from: date.optional().describe('The first day in it.'),
    to: date.optional().describe('The last day in it.'),
    customers: z.int().min(0).describe('How many customers asked.'),
    articles: z
      .partialRecord(z.enum(LOCALES), z.record(id, z.int().min(1)))
      .default({})
      .describe('By language and article: how many customers asked for it.'),
    unanswered: z
      .array(
        z.strictObject({
          question: z.string().min(1).describe('A typical way of asking, with personal data masked.'),
          locale: z.enum(LOCALES).describe('The language that it is asked in.'),
          customers: z.int().min(1).describe('How many customers asked it or something like it.'),
          cell: z
            .string()
            .regex(/^[^/]+\/[^/]+$/, 'persona/stage')
            .optional()
            .describe('Where on the journey it most likely belongs: persona/stage.'),
        }),
      )
      .default([])
      .describe('What no article answers, the most asked first.'),
  })
  .describe('What customers ask, and how many of them. New articles and the order of the day follow it.');
export type Asked = z.output<typeof askedSchema>;
