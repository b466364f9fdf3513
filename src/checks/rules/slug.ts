import { slugify } from '../../model/slug.ts';
import { articleRule } from '../rule.ts';

const MOST_CHARACTERS = 75;
const SLUG = /^[a-z0-9-]+$/;

export const slug = articleRule({
  id: 'slug',
  group: 'optimised',
  contract: 'The file name of an article, which is the end of its address, is of a–z, 0–9 and hyphens, 75 at most.',
  why: 'Such an address can be read aloud, typed, and pasted anywhere whole; others turn into %C3%B8 on their way.',
  sources: [
    'https://developers.google.com/search/docs/crawling-indexing/url-structure',
    'our own judgement of the 75 characters',
  ],
  messages: {
    characters: {
      severity: 'error',
      sentence: 'Unexpected file name “{slug}.mdx”, expected only a–z, 0–9 and hyphens',
      fix: 'Rename the file to {better}.mdx; npm run link -- --fix keeps the old address alive.',
    },
    long: {
      severity: 'error',
      sentence: 'Unexpected file name of {length} characters, expected at most {most}',
      fix: 'Rename the file to {better}.mdx; npm run link -- --fix keeps the old address alive.',
    },
  },
  good: [
    { locale: 'en', slug: 'lost-or-stolen-card' },
    { locale: 'nb', slug: 'kort-pa-vei' },
    { locale: 'sv', slug: 'andra-pin-koden' },
    { locale: 'da', slug: 'aendr-din-pin-2' },
  ],
  bad: [
    { locale: 'en', slug: 'Lost_Card', gives: 'characters' },
    { locale: 'nb', slug: 'kort-på-vei', gives: 'characters' },
    { locale: 'sv', slug: 'ändra-pin', gives: 'characters' },
    { locale: 'da', slug: 'ændr-pin', gives: 'characters' },
    {
      locale: 'en',
      slug: 'what-to-do-when-your-card-has-been-lost-or-stolen-while-you-are-travelling-abroad',
      gives: 'long',
    },
  ],
  check({ article: { slug, file } }) {
    const isSound = SLUG.test(slug);
    if (isSound && slug.length <= MOST_CHARACTERS) return [];
    const better = shortened(slugify(slug));
    const args = { slug, length: slug.length, most: MOST_CHARACTERS, better };
    const rename = `${file.slice(0, -`${slug}.mdx`.length)}${better}.mdx`;
    return [{ message: isSound ? 'long' : 'characters', args, rename, line: 1, column: 1 }];
  },
});

/** As many whole words as there is room for. */
function shortened(slug: string): string {
  if (slug.length <= MOST_CHARACTERS) return slug || 'article';
  const end = slug.lastIndexOf('-', MOST_CHARACTERS);
  return slug.slice(0, end > 0 ? end : MOST_CHARACTERS);
}
