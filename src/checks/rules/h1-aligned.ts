import { frontmatterPosition } from '../../library/read-article.ts';
import { wordsOf } from '../../library/words.ts';
import { isLocale } from '../../model/locale.ts';
import { shareStem } from '../language/words.ts';
import { builtRule } from '../rule.ts';

type Message = 'none' | 'several' | 'other-subject';

export const h1Aligned = builtRule<Message>({
  id: 'h1-aligned',
  group: 'optimised',
  contract: 'Every page has one main heading, and it shares a word with the title that search engines show.',
  why: 'Whoever comes from a list of results looks for the words that they clicked, and leaves where they are not.',
  sources: ['https://developers.google.com/search/docs/appearance/title-link', 'WCAG 2.4.6'],
  messages: {
    none: {
      severity: 'error',
      sentence: 'Unexpected page {page} without a main heading, expected one <h1>',
      fix: 'Have the template write the title as <h1>.',
    },
    several: {
      severity: 'error',
      sentence: 'Unexpected {count} main headings at {page} ({found}), expected one',
      fix: 'Begin the headings of the text with ##: the title is the <h1> already.',
    },
    'other-subject': {
      severity: 'error',
      sentence: 'Unexpected main heading “{found}” at {page}, expected a word of its title “{title}”',
      fix: 'Let the title and the heading name the same thing with the same word.',
    },
  },
  good: [
    { locale: 'en', frontmatter: { title: 'Lost card' } },
    {
      locale: 'nb',
      frontmatter: { title: 'Mistet kort' },
      built: [{ from: '<h1>Mistet kort', to: '<h1>Når kortet er borte' }],
    },
    {
      locale: 'sv',
      frontmatter: { title: 'Förlorat kort' },
      built: [{ from: '<h1>Förlorat kort', to: '<h1>Kortet är borta' }],
    },
    {
      locale: 'da',
      frontmatter: { title: 'Mistet kort' },
      built: [{ from: '<h1>Mistet kort', to: '<h1>Kortet er mistet' }],
    },
  ],
  bad: [
    { locale: 'en', built: [{ from: /<h1>.*?<\/h1>/, to: '' }], gives: 'none' },
    { locale: 'en', built: [{ from: '</h1>', to: '</h1><h1>Fees</h1>' }], gives: 'several' },
    { locale: 'en', built: [{ from: /<h1>.*?<\/h1>/, to: '<h1>Fees abroad</h1>' }], gives: 'other-subject' },
    { locale: 'nb', built: [{ from: /<h1>.*?<\/h1>/, to: '<h1>Priser i utlandet</h1>' }], gives: 'other-subject' },
    { locale: 'sv', built: [{ from: /<h1>.*?<\/h1>/, to: '<h1>Priser utomlands</h1>' }], gives: 'other-subject' },
    { locale: 'da', built: [{ from: /<h1>.*?<\/h1>/, to: '<h1>Priser i udlandet</h1>' }], gives: 'other-subject' },
  ],
  checkPage({ h1, title, lang }, { article }) {
    const [found, ...others] = h1;
    if (found === undefined) return [{ message: 'none' }];
    if (others.length > 0) {
      const heading = article?.headings.find(({ depth }) => depth === 1);
      const args = { count: h1.length, found: h1.map((text) => `“${text}”`) };
      return [{ message: 'several', args, ...(heading && { at: heading }) }];
    }
    if (!isLocale(lang) || title.includes(found) || shareStem(title, wordsOf(found), lang)) return [];
    const at = article && { at: frontmatterPosition(article, ['title']) };
    return [{ message: 'other-subject', args: { found, title }, ...at }];
  },
});
