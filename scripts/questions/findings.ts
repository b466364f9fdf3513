import { relative } from 'node:path';
import type { Library } from '../../src/model/library.ts';
import type { Locale } from '../../src/model/locale.ts';
import type { AskedQuestion } from '../../src/questions/ask-log.ts';
import type { LogQuestions } from '../../src/questions/log-question.ts';
import type { Mask } from '../../src/questions/mask/mask.ts';
import type { Study } from '../../src/questions/study.ts';

/** What a log shows, as JSON has it. Every text that comes from the log is masked. */
export interface Findings {
  log: string;
  customers: number;
  /** How many ways of asking those are. */
  questions: number;
  /** The first and last day, where the log tells. */
  from: string | undefined;
  to: string | undefined;
  answered: number;
  /** Customers who asked in a language that the site does not have. */
  foreign: number;
  /** Customers for whom the log names an answer that is not here, and its names where several share them. */
  unknown: { customers: number; names: string[] };
  articles: ArticleFindings[];
  untranslated: UntranslatedFindings[];
  unanswered: UnansweredFindings[];
}

interface Named {
  id: string;
  title: string;
  customers: number;
}

export interface ArticleFindings extends Named {
  file: string;
  locale: Locale;
  proposals: (WaysOfAsking & { lacks: readonly string[]; above: Named[] })[];
}

/** A typical question, how many asked it or one like it, and in how many ways. */
interface WaysOfAsking {
  question: string;
  customers: number;
  ways: number;
  /** Others like it, the most asked first. */
  others: string[];
  lastAsked: string | undefined;
}

export interface UntranslatedFindings extends Named {
  file: string;
  locale: Locale;
  questions: string[];
  /** What begins the article in this language; undefined where it is there as a draft. */
  command: string | undefined;
}

export interface UnansweredFindings extends WaysOfAsking {
  locale: Locale;
  shared: readonly string[];
  nearest: Named[];
  /** The cell of the journey that it most likely belongs to. */
  cell: string | undefined;
  command: string;
}

/** What so many rows have in common is a category, and nobody's name. */
const LEAST_SHARED = 5;

/** So many questions stand for those that are like them. */
const MOST_EXAMPLES = 5;

export function toFindings(
  log: string,
  { questions, foreign, unknown }: LogQuestions,
  { answered, proposals, unanswered, untranslated }: Study,
  { dir }: Library,
  mask: Mask,
): Findings {
  const days = questions
    .flatMap(({ firstAsked, lastAsked }) => (firstAsked && lastAsked ? [firstAsked, lastAsked] : []))
    .sort();
  const fileOf = (locale: Locale, slug: string) => relative('', `${dir}/articles/${locale}/${slug}.mdx`);
  return {
    log,
    customers: customersOf(questions),
    questions: questions.length,
    from: days[0],
    to: days.at(-1),
    answered,
    foreign,
    unknown: {
      customers: customersOf([...unknown.values()]),
      names: [...unknown].filter(([, { rows }]) => rows >= LEAST_SHARED).map(([name]) => mask(name)),
    },
    articles: proposals.map(({ article, locale, customers, proposals: its }) => ({
      ...{ id: article.id, title: article.title, customers, file: fileOf(locale, article.slug), locale },
      proposals: its.map(({ lacks, above, ...group }) => ({
        ...waysOf(group.typical, group.questions),
        lacks,
        above: above.map(toNamed),
      })),
    })),
    untranslated: untranslated.map(({ article, locale, isDraft, customers, questions: its }) => {
      const { id, title, slug } = article;
      const command = `npm run translate -- ${id} --to ${locale}`;
      const file = fileOf(article.locale, slug);
      const texts = its.slice(0, MOST_EXAMPLES).map(({ text }) => text);
      return { id, title, customers, file, locale, questions: texts, command: isDraft ? undefined : command };
    }),
    unanswered: unanswered.map(({ locale, shared, nearest, place, typical, questions: its }) => {
      const cell = place && `${place.persona}/${place.stage}/${locale}`;
      const command = `npm run new -- --cell ${cell ?? `PERSONA/STAGE/${locale}`}`;
      return { ...waysOf(typical, its), locale, shared, nearest: nearest.map(toNamed), cell, command };
    }),
  };
}

function waysOf(typical: AskedQuestion, questions: readonly AskedQuestion[]): WaysOfAsking {
  const others = questions.filter((question) => question !== typical).map(({ text }) => text);
  return {
    question: typical.text,
    customers: customersOf(questions),
    ways: questions.length,
    others: others.slice(0, MOST_EXAMPLES),
    lastAsked: questions
      .flatMap(({ lastAsked }) => lastAsked ?? [])
      .sort()
      .at(-1),
  };
}

function customersOf(questions: readonly { customers: number }[]): number {
  return questions.reduce((sum, { customers }) => sum + customers, 0);
}

function toNamed({ article, customers }: { article: { id: string; title: string }; customers: number }): Named {
  return { id: article.id, title: article.title, customers };
}
