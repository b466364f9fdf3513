import { stringify } from 'yaml';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { PRESETS } from '../../model/presets/index.ts';

/** What a fresh help centre is to be called, and where its journey comes from. */
export interface Skeleton {
  name: string;
  url: string;
  email: string;
  locales: readonly Locale[];
  /** The text of a journey.yaml; a journey of the preset where it is left out. */
  journey: string | undefined;
  preset: keyof typeof PRESETS;
}

const PERSONA = {
  id: 'customer',
  name: { en: 'Customer', nb: 'Kunde', sv: 'Kund', da: 'Kunde' },
  description: {
    en: 'You use what we offer, and want to get on.',
    nb: 'Du bruker det vi tilbyr, og vil videre.',
    sv: 'Du använder det vi erbjuder och vill vidare.',
    da: 'Du bruger det, vi tilbyder, og vil videre.',
  },
};

const TAGLINE = {
  en: 'Answers to your questions.',
  nb: 'Svar på spørsmålene dine.',
  sv: 'Svar på dina frågor.',
  da: 'Svar på dine spørgsmål.',
};
const EDITOR = { en: 'Editor', nb: 'Redaktør', sv: 'Redaktör', da: 'Redaktør' };
const ADVISER = { en: 'Adviser', nb: 'Rådgiver', sv: 'Rådgivare', da: 'Rådgiver' };

/** The files that a content folder cannot do without, by name: enough for a build, for somebody to fill in. */
export function skeletonFiles({ name, url, email, locales, journey, preset }: Skeleton): Map<string, string> {
  const inTheirs = (text: Record<Locale, string>) =>
    Object.fromEntries(locales.map((locale) => [locale, text[locale]]));
  const site = { name, organization: name, tagline: inTheirs(TAGLINE), url, locales, contact: { email } };
  const personas = [{ ...PERSONA, name: inTheirs(PERSONA.name), description: inTheirs(PERSONA.description) }];
  const people = [
    { id: 'editor', name: 'The editors', role: inTheirs(EDITOR) },
    { id: 'adviser', name: 'Customer service', role: inTheirs(ADVISER) },
  ];
  const goals = [
    {
      id: 'fewer-contacts',
      name: 'Fewer questions that need a person',
      type: 'fewer-contacts',
      metric: 'Contacts for each 1,000 customers a month',
      contactReasons: ['What the articles that moved in answer'],
      owner: 'editor',
    },
  ];
  const yaml = (data: unknown) => stringify(data, { lineWidth: 0 });
  return new Map([
    ['site.yaml', `# Begun by npm run import. Fill in name, url and contact before you publish.\n${yaml(site)}`],
    [
      'journey.yaml',
      journey ??
        `# Begun by npm run import. Name the personas that you serve: docs/content-folder.md.
# No article that moves in says which touchpoint it answers. Where they do, take the stage out of the list below: those
# of the preset hold then, and the gate says which are missing.
${yaml({ preset, personas, stages: PRESETS[preset].map(({ id }) => ({ id, touchpoints: [] })) })}`,
    ],
    ['goals.yaml', yaml(goals)],
    [
      'people.yaml',
      `# Begun by npm run import. Name the people who write, check and answer for articles.\n${yaml(people)}`,
    ],
  ]);
}

/** The languages of articles, in the order in which the product names them. */
export function localesOf(articles: readonly { locale: Locale }[]): Locale[] {
  const found = new Set(articles.map(({ locale }) => locale));
  return LOCALES.filter((locale) => found.has(locale));
}
