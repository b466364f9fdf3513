import { frontmatterPosition } from '../../library/read-article.ts';
import type { Library } from '../../model/library.ts';
import { type LocalizedText, localize } from '../../model/locale.ts';
import type { Position } from '../../model/problem.ts';
import type { Persona, Stage } from '../../model/schemas/journey.ts';
import { recordPosition, stagePosition } from '../records.ts';
import { libraryRule } from '../rule.ts';

const MOST_IN_TITLE = 70;
const MOST_IN_DESCRIPTION = 200;

type Message = 'title' | 'description';

const LONG = 'Freeze the card in the app first, then report it, and see what we do and when the new one is with you. ';

export const ogText = libraryRule<Message>({
  id: 'og-text',
  group: 'optimised',
  contract:
    'What a shared page shows fits on its card: a title of at most 70 characters, which is the text of its picture too, and a description of at most 200.',
  why: 'A card that is cut off in the middle of a sentence looks broken, and is passed by.',
  sources: [
    'https://developer.x.com/en/docs/x-for-websites/cards/overview/markup (title 70, description 200, text of a picture 420)',
    'https://ogp.me/',
  ],
  messages: {
    title: {
      severity: 'warn',
      sentence: 'Unexpected {what} of {length} characters on the card of a shared page, expected at most {most}',
      fix: 'Shorten it, so that what matters is not cut off.',
    },
    description: {
      severity: 'warn',
      sentence: 'Unexpected {what} of {length} characters on the card of a shared page, expected at most {most}',
      fix: 'Shorten it, so that what matters is not cut off.',
    },
  },
  good: [
    { locale: 'en' },
    { locale: 'nb', frontmatter: { title: 'Mistet kort' } },
    { locale: 'sv', frontmatter: { title: 'Borttappat kort' } },
    { locale: 'da', frontmatter: { title: 'Mistet kort' } },
  ],
  bad: [
    {
      locale: 'en',
      frontmatter: { title: 'What you should do at once when a card was lost, stolen or forgotten abroad' },
      gives: 'title',
    },
    {
      locale: 'nb',
      frontmatter: { title: 'Dette gjør du med en gang når kortet er mistet, stjålet eller glemt i utlandet' },
      gives: 'title',
    },
    {
      locale: 'sv',
      frontmatter: { title: 'Det här gör du genast när kortet är borttappat, stulet eller glömt utomlands' },
      gives: 'title',
    },
    {
      locale: 'da',
      frontmatter: { title: 'Det gør du med det samme, når kortet er mistet, stjålet eller glemt i udlandet' },
      gives: 'title',
    },
    { locale: 'en', frontmatter: { description: LONG.repeat(2) }, gives: 'description' },
    { locale: 'en', site: { tagline: { en: LONG.repeat(2) } }, gives: 'description' },
    { locale: 'en', site: { name: LONG }, gives: 'title' },
  ],
  reads: ['description'],
  check(library) {
    return textsOf(library).flatMap(({ message, what, text, file, at }) => {
      const most = message === 'title' ? MOST_IN_TITLE : MOST_IN_DESCRIPTION;
      // A text of so many letters has at least as many code units, which are counted at once.
      const length = text.length > most ? [...text].length : 0;
      return length > most ? [{ message, file, args: { what, length, most }, ...at() }] : [];
    });
  },
});

interface SharedText {
  message: Message;
  what: string;
  text: string;
  file: string;
  at: () => Position;
}

/** The titles and descriptions of pages, as their sources have them. */
function textsOf(library: Library): SharedText[] {
  const { site, journey } = library;
  const own = library.articles.flatMap((article) =>
    (['title', 'description'] as const).map((message) => ({
      message,
      what: message,
      text: article[message],
      file: article.file,
      at: () => frontmatterPosition(article, [message]),
    })),
  );
  const each = (message: Message, what: string, text: LocalizedText, file: string, at: () => Position): SharedText[] =>
    [...new Set(site.locales.map((locale) => localize(text, locale)))].map((one) => ({
      message,
      what,
      text: one,
      file,
      at,
    }));
  const place = (named: Persona | Stage, at: (field: string) => Position): SharedText[] => [
    ...each('title', 'name', named.name, 'journey.yaml', () => at('name')),
    ...each('description', 'description', named.description, 'journey.yaml', () => at('description')),
  ];
  const inSite = (field: string) => () => recordPosition(library, 'site.yaml', [field]);
  return [
    ...own,
    ...each('title', 'name', site.name, 'site.yaml', inSite('name')),
    ...each('description', 'tagline', site.tagline, 'site.yaml', inSite('tagline')),
    ...journey.personas.flatMap((persona, index) =>
      place(persona, (field) => recordPosition(library, 'journey.yaml', ['personas', index, field])),
    ),
    ...journey.stages.flatMap((stage) => place(stage, (field) => stagePosition(library, stage.id, field))),
  ];
}
