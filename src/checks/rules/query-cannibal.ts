import { frontmatterPosition } from '../../library/read-article.ts';
import { type Article, publishedArticles } from '../../model/library.ts';
import { perArticle } from '../../model/per-article.ts';
import { wordsAlone } from '../language/words-alone.ts';
import { type FileFinding, libraryRule } from '../rule.ts';

export const queryCannibal = libraryRule({
  id: 'query-cannibal',
  group: 'optimised',
  contract: 'No two articles of a language have the same main question, which is the first of `questions`.',
  why: 'Search engines and our own search must choose between the two, and show now one, now the other; each gets half the readers and half the care.',
  sources: ['our own judgement', 'https://developers.google.com/search/docs/fundamentals/creating-helpful-content'],
  messages: {
    twice: {
      severity: 'error',
      sentence: 'Unexpected main question “{question}”, which {other} has too, expected one of its own',
      fix: 'Make one article of the two, or begin `questions` with what only this one answers.',
    },
  },
  good: [
    asking('en', 'How do I change my PIN', 'How do I see my PIN'),
    asking('nb', 'Hvordan endrer jeg PIN-koden', 'Hvor ser jeg PIN-koden'),
    asking('sv', 'Hur ändrar jag PIN-koden', 'Var ser jag PIN-koden'),
    asking('da', 'Hvordan ændrer jeg min PIN', 'Hvor ser jeg min PIN'),
    {
      locale: 'nb',
      frontmatter: { questions: ['Hvor er kortet'] },
      besides: [{ locale: 'da', frontmatter: { questions: ['Hvor er kortet'] } }],
    },
  ],
  bad: [
    { ...asking('en', 'How do I change my PIN', 'How do I change my PIN?'), gives: 'twice' },
    { ...asking('nb', 'Hvordan endrer jeg PIN-koden', 'hvordan endrer jeg PIN koden'), gives: 'twice' },
    { ...asking('sv', 'Hur ändrar jag PIN-koden', 'Hur ändrar jag pin-koden?'), gives: 'twice' },
    { ...asking('da', 'Hvordan ændrer jeg min PIN', 'Hvordan ændrer jeg min pin?'), gives: 'twice' },
  ],
  reads: ['questions'],
  check(library) {
    const first = new Map<string, Article>();
    const findings: FileFinding<'twice'>[] = [];
    for (const article of publishedArticles(library)) {
      const { locale, file } = article;
      const asked = mainQuestion(article);
      if (!asked) continue;
      const key = `${locale}/${asked}`;
      const other = first.get(key);
      if (!other) first.set(key, article);
      else {
        const place = frontmatterPosition(article, ['questions', 0]);
        findings.push({
          message: 'twice',
          file,
          args: { question: article.questions[0] ?? '', other: other.file },
          ...place,
        });
      }
    }
    return findings;
  },
});

const mainQuestion = perArticle(({ questions: [question = ''] }) => wordsAlone(question));

function asking(locale: Article['locale'], question: string, besides: string) {
  return {
    locale,
    frontmatter: { questions: [question] },
    besides: [{ locale, frontmatter: { questions: [besides] } }],
  };
}
