import type { Answer, Answers } from '../../answers/answers.ts';
import { type Match, matchesOf } from '../../answers/matches.ts';
import { answerFilesOf, openAnswers } from '../../answers/open-answers.ts';
import { MdxSyntaxError } from '../../library/mdx.ts';
import { type Library, publishedArticles } from '../../model/library.ts';
import type { Locale } from '../../model/locale.ts';
import { recordPosition } from '../records.ts';
import { type Example, type FileFinding, libraryRule } from '../rule.ts';

const FILE = 'questions.yaml';

/** Few readers look further down than this. */
const TOP = 3;
const MOST_WORDS_SHOWN = 4;

type Message = 'too-low' | 'no-article';

const rival = (number: number): Example => ({
  locale: 'en',
  frontmatter: { id: `rival-${number}`, title: `My card was eaten ${number}`, questions: ['a machine ate my card'] },
});
const BURIED: Example = {
  locale: 'en',
  frontmatter: { id: 'swallowed', title: 'Cash machine kept your card' },
  besides: [rival(1), rival(2), rival(3)],
};
const asked = (id: string) => ({ library: { questions: { en: { 'the machine ate my card': id } } } });

export const goldenQuestions = libraryRule<Message>({
  id: 'golden-questions',
  group: 'optimised',
  contract: 'Each question in questions.yaml finds its article among the first three answers.',
  why: 'Any new article can push another one down; the questions that matter most must never be those that notice.',
  sources: ['our own judgement: three answers are what a phone shows without scrolling'],
  messages: {
    'too-low': {
      severity: 'error',
      sentence: 'Unexpected place {place} of {id} for “{question}”, expected among the first {top}; above it: {above}',
      fix: 'Add the question in other words to `questions` of {article}, or take them out above it. `npm run ask -- "{question}" --explain` shows every word.',
    },
    'no-article': {
      severity: 'error',
      sentence: 'Unexpected article {id} for “{question}”, expected the id of an article published in {locale}',
      fix: 'Correct the id, or write the article.',
    },
  },
  good: [
    {
      ...BURIED,
      frontmatter: { ...BURIED.frontmatter, questions: ['the machine ate my card'] },
      ...asked('swallowed'),
    },
  ],
  bad: [
    { ...BURIED, ...asked('swallowed'), gives: 'too-low' },
    { ...BURIED, ...asked('no-such'), gives: 'no-article' },
  ],
  async check(library) {
    const locales = library.site.locales.filter((locale) => Object.keys(library.questions[locale] ?? {}).length > 0);
    const findings = await Promise.all(locales.map((locale) => findingsIn(locale, library)));
    return findings.flat();
  },
});

async function findingsIn(locale: Locale, library: Library): Promise<FileFinding<Message>[]> {
  const answers = await open(locale, library);
  if (!answers) return [];
  const files = new Map(publishedArticles(library, locale).map(({ id, file }) => [id, file]));
  return Object.entries(library.questions[locale] ?? {}).flatMap(([question, id]): FileFinding<Message>[] => {
    const report = (message: Message, args: FileFinding['args']) => [
      { message, file: FILE, args: { id, question, ...args }, ...recordPosition(library, FILE, [locale, question]) },
    ];
    const article = files.get(id);
    if (!article) return report('no-article', { locale });
    const { answers: found, query } = answers.ask(question, { limit: files.size });
    const at = found.findIndex((answer) => answer.article.id === id);
    if (at >= 0 && at < TOP) return [];
    const place = at < 0 ? 'none' : at + 1;
    const above = found.slice(0, TOP).map((answer) => reasonOf(answer, matchesOf(answers, answer, query)));
    return report('too-low', { place, top: TOP, article, above });
  });
}

/** The search of a language. A text that is not MDX is told by mdx-safe, and cannot be searched. */
async function open(locale: Locale, library: Library): Promise<Answers | undefined> {
  try {
    return await openAnswers(await answerFilesOf(library, locale), locale);
  } catch (error) {
    if (error instanceof MdxSyntaxError) return undefined;
    throw error;
  }
}

/** Why an article stands where it does: the words that count most, and how much. */
function reasonOf({ article }: Answer, matches: readonly Match[]): string {
  const words = matches.slice(0, MOST_WORDS_SHOWN).map(({ word, score }) => `${word} ${score.toFixed(1)}`);
  return `${article.id} “${article.title}” (${words.join(' + ') || 'letters alone'})`;
}
