import { z } from 'zod';
import { KINDS } from '../kinds.ts';
import { LOCALES } from '../locale.ts';
import { date, id, moment, webAddress } from './shared.ts';

/** The frontmatter of an article: whom it is for, where on the journey it helps, and why we write it. */
export const articleSchema = z
  .strictObject({
    id: id
      .max(40)
      .describe('Names the article for ever; its translations share it. Permanent links are made of it: /a/<id>/.'),
    title: z
      .string()
      .trim()
      .min(1)
      .describe('What the customer looks for, in at most 60 characters. It is the H1 of the page.'),
    description: z
      .string()
      .trim()
      .min(1)
      .describe('What search engines and shared links show: 70 to 160 characters, unlike any other article’s.'),
    personas: z
      .array(id)
      .min(1)
      .max(2)
      .describe('One or two personas from journey.yaml. The first is the one that the article is written for.'),
    stage: id.describe('The one stage of the journey at which the article helps, from journey.yaml.'),
    touchpoints: z.array(id).default([]).describe('The touchpoints of that stage which the article answers.'),
    kind: z.enum(KINDS).describe('What kind of article it is; the stage says which kinds fit.'),
    need: z
      .strictObject({
        as: z.string().min(1).describe('Who asks: “a new customer”.'),
        iNeed: z.string().min(1).describe('What they need: “to know when my card comes”.'),
        soThat: z.string().min(1).describe('Why: “I can plan around it”.'),
      })
      .describe('The need that the article meets, unlike any other in its cell of the journey.'),
    goal: id.describe('The business goal that the article serves, from goals.yaml.'),
    questions: z
      .array(z.string().trim().min(1))
      .default([])
      .describe(
        'The ways in which customers ask this, in their own words; five to twelve. Search finds the article by them.',
      ),
    owner: id.describe('Who answers for the article, from people.yaml.'),
    author: id.describe('Who wrote it, from people.yaml.'),
    reviewer: id.describe('Who checked it, from people.yaml; somebody else than the author.'),
    reviewed: date.describe('The day on which the reviewer last checked it.'),
    review: date.describe('The day by which it must be checked again, at most 12 months after `reviewed`.'),
    expect: z
      .strictObject({
        time: z.string().min(1).describe('How long it takes: “about five minutes”.'),
        result: z.string().min(1).describe('What the customer has at the end.'),
      })
      .optional()
      .describe('What to expect. Perceived quality is what was delivered divided by what was expected.'),
    sources: z
      .array(
        z.strictObject({
          title: z.string().min(1).describe('What the source is called.'),
          url: webAddress.optional().describe('Where a reader can see it.'),
          date: date.describe('The day for which the source was true.'),
        }),
      )
      .default([])
      .describe('Where figures, prices and laws come from.'),
    changes: z
      .array(
        z.strictObject({
          at: moment.describe('When the text was changed.'),
          significance: z
            .enum(['minor', 'major'])
            .describe(
              'major: what readers are told or must do is another, and translations are stale. minor: they may follow.',
            ),
          what: z.string().min(1).optional().describe('What is different now, for whoever translates.'),
        }),
      )
      .default([])
      .describe('Changes of meaning that translations must hear of; those of spelling and style are left out.'),
    translated: z
      .strictObject({
        from: z.enum(LOCALES).describe('The language that it was translated from.'),
        at: moment.describe('When: it is stale once the article in that language has a later major change.'),
      })
      .optional()
      .describe('Of a translation: what it was made from. Left out where the article was written in its own language.'),
    draft: z.boolean().default(false).describe('A draft is checked as you write, never published, and covers nothing.'),
    related: z.array(id).default([]).describe('Articles to offer at the foot of this one, by id.'),
  })
  .describe('An article of the help centre.');

export type Frontmatter = z.output<typeof articleSchema>;
