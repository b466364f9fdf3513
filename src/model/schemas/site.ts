import { z } from 'zod';
import { EXPORTS, USUAL_EXPORTS } from '../exports.ts';
import { KINDS } from '../kinds.ts';
import { LOCALES } from '../locale.ts';
import { id, localizedText, webAddress } from './shared.ts';

const severity = z.enum(['off', 'warn', 'error']);
const options = z.record(z.string(), z.unknown());

/** How strict a rule is, what it is to go by, or both: `warn`, `{ most: 55 }`, `[warn, { most: 55 }]`. */
const ruleSetting = z.union([severity, options, z.tuple([severity, options])], {
  error: 'off, warn or error, options such as { most: 55 }, or both: [warn, { most: 55 }]',
});
export type RuleSetting = z.output<typeof ruleSetting>;
const ruleSettings = z.record(z.string(), ruleSetting);

const override = z
  .strictObject({
    files: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Paths inside the content folder, with * and **: articles/*/legal/**.'),
    locales: z.array(z.enum(LOCALES)).min(1).optional().describe('Languages.'),
    personas: z.array(id).min(1).optional().describe('Personas: any of those that an article is for.'),
    kinds: z.array(z.enum(KINDS)).min(1).optional().describe('Kinds of article.'),
    rules: ruleSettings.describe('How strict rules are there, and what they go by; the rest stays as it is.'),
  })
  .refine(({ files, locales, personas, kinds }) => files || locales || personas || kinds, {
    error: 'files, locales, personas or kinds, to say where it holds',
  });
export type Override = z.output<typeof override>;

const colour = z
  .string()
  .regex(
    /^(#[0-9a-fA-F]{3,8}|(oklch|rgb|hsl|color)\([^;{}<>"'\\]*\)|[a-zA-Z]+)$/,
    'a CSS colour such as “#005a9c” or “oklch(45% 0.12 250)”',
  );
const length = z.string().regex(/^\d*\.?\d+(px|rem|em|%)?$/, 'a CSS length such as “8px” or “0.5rem”');
const fontFamily = z.string().regex(/^[\w\s,'"-]+$/, 'font names, separated by commas');

const replyWords = z
  .strictObject({
    greeting: z
      .string()
      .min(1)
      .describe('How a reply begins. It may hold what your helpdesk fills in, such as a name.'),
    link: z.string().min(1).describe('What leads over to the link to the article.'),
    invitation: z.string().describe('A line that invites an answer back; empty for none.'),
    closing: z.string().min(1).describe('What stands above the name at the end.'),
  })
  .partial();

/** `site.yaml`: what the help centre is called, where it is, how it looks, and how strict it is. */
export const siteSchema = z
  .strictObject({
    name: localizedText.describe('The name of the help centre, shown at the top of every page.'),
    organization: z.string().min(1).describe('The company that publishes it.'),
    tagline: localizedText.describe('One sentence for search engines and shared links: what help is found here.'),
    url: webAddress.describe(
      'Where the help centre will live. Canonical addresses, feeds and shared links are made of it.',
    ),
    locales: z.array(z.enum(LOCALES)).min(1).describe('The languages it is published in; the first is the default.'),
    contact: z
      .strictObject({
        email: z.email().describe('Where a customer’s letter goes.'),
        phone: z.string().min(3).optional().describe('The number to ring, as it is dialled from abroad.'),
        hours: localizedText.optional().describe('When a person answers.'),
        chat: webAddress.optional().describe('Where the chat is.'),
      })
      .describe('How a customer reaches a person.'),
    share: z
      .array(z.enum(['link', 'email', 'device']))
      .default(['link', 'email', 'device'])
      .describe('The ways to share that an article offers.'),
    theme: z
      .strictObject({
        accent: colour.optional().describe('The one colour that is yours: links, buttons and the focus ring.'),
        accentDark: colour.optional().describe('The same for dark pages, where the first would be too dark to read.'),
        font: fontFamily.optional().describe('Font names for text; the reader’s system font where left out.'),
        headingFont: fontFamily.optional().describe('Font names for headings.'),
        radius: length.optional().describe('How round corners are.'),
        width: length.optional().describe('How wide the widest page gets.'),
      })
      .prefault({})
      .describe('A few custom properties that give the pages your looks.'),
    articlesWithCode: z
      .boolean()
      .default(false)
      .describe(
        'Whether articles may hold code of their own (import, expressions). Off, they are data and can do no harm.',
      ),
    replies: z
      .partialRecord(z.enum(LOCALES), replyWords)
      .default({})
      .describe('How replies to customers are worded, by language; what is left out is worded by Waypost.'),
    exports: z
      .array(z.enum(EXPORTS))
      .default([...USUAL_EXPORTS])
      .describe(
        'In which forms a build gives articles to other programs, under /api/; markdown is a text beside each article.',
      ),
    variables: z
      .record(z.string().regex(/^[a-z0-9-]+$/), localizedText)
      .default({})
      .describe('Values that articles show with <Variable name="…" />.'),
    sales: z
      .array(z.string().min(1))
      .default([])
      .describe('Beginnings of addresses that sell. Articles reach them by <Cta kind="sales"> alone.'),
    warningBudget: z
      .int()
      .min(0)
      .default(5)
      .describe('How many warnings an article may have before the cells of the journey that hang on it are at risk.'),
    rules: ruleSettings
      .default({})
      .describe('How strict a rule is: off, warn or error; and, for rules with options, what it goes by.'),
    customRules: z
      .array(z.string().regex(/\.[cm]?[jt]s$/, 'a file of code such as ./rules/no-foo.ts'))
      .default([])
      .describe('Rules of your own: files of code, by their paths from the content folder. They run on your machine.'),
    remarkLint: z
      .record(
        z.string().regex(/^(@[a-z0-9._-]+\/)?[a-z0-9._-]+$/, 'the name of a package'),
        z.union([z.literal(true), z.array(z.unknown())], { error: 'true, or a list of options' }),
      )
      .default({})
      .describe('Plugins of remark-lint that you have installed, each with a list of its options, or true.'),
    overrides: z
      .array(override)
      .default([])
      .describe('Other settings of rules for some articles: all that is named must hold; the last one wins.'),
  })
  .describe('The settings of the help centre.');

export type Site = z.output<typeof siteSchema>;
