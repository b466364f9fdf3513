import type { ArticleEntry } from '../answers/answer-index.ts';
import type { Answer as Found, Reply } from '../answers/answers.ts';
import { detectLanguage, mayBeForeign } from '../answers/detect-language.ts';
import { answerHrefs } from '../model/hrefs.ts';
import type { Locale } from '../model/locale.ts';
import type { Narrowing } from './facets.ts';
import type { LoadedAnswers } from './loaded-answers.ts';
import {
  type Answer,
  type Findings,
  type Question,
  type Searcher,
  SearchUnreachable,
  type Wanted,
} from './searcher.ts';

/** The site’s own index of answers: small, made for questions, and there before the first one is typed out. */
export class AnswersSearcher implements Searcher {
  readonly #open: (locale: Locale) => Promise<LoadedAnswers>;
  readonly #languages = new Map<Locale, Promise<LoadedAnswers>>();

  /** `open` loads a language; it is called at the first question in it, and again after a failure. */
  constructor(open: (locale: Locale) => Promise<LoadedAnswers>) {
    this.#open = open;
  }

  /** Loads a language ahead of the first question. A failure waits for that question to speak of it. */
  warm(locale: Locale): void {
    this.#opened(locale).catch(() => {});
  }

  async find(question: Question, { limit, narrowing }: Wanted): Promise<Findings> {
    const { text, locale, persona } = question;
    const own = await this.#opened(locale).catch((error: unknown) => {
      throw new SearchUnreachable(error);
    });
    const spoken = await this.#spokenIn(question, own);
    const among = narrowing && within(narrowing);
    const { reply, improves } = await spoken.ask(text, { persona, limit, among });
    return {
      verdict: reply.state,
      total: reply.answers.length,
      answers: reply.answers.map((found) => toAnswer(found, reply, spoken)),
      ...(spoken !== own && { otherLocale: spoken.answers.index.locale }),
      improves,
    };
  }

  #opened(locale: Locale): Promise<LoadedAnswers> {
    let language = this.#languages.get(locale);
    if (!language) {
      language = this.#open(locale);
      language.catch(() => this.#languages.delete(locale));
      this.#languages.set(locale, language);
    }
    return language;
  }

  /** The language that the question was typed in, as far as it can be had; the others are loaded only for this. */
  async #spokenIn({ text, others = [] }: Question, own: LoadedAnswers): Promise<LoadedAnswers> {
    if (others.length === 0 || !mayBeForeign(text, own.answers)) return own;
    const loaded = await Promise.allSettled(others.map((locale) => this.#opened(locale)));
    const languages = loaded.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
    const answers = languages.map((language) => language.answers);
    const spoken = detectLanguage(text, own.answers, answers);
    return languages.find((language) => language.answers === spoken) ?? own;
  }
}

/** Whether an article is among what was ticked; of kinds the index knows nothing. */
function within({ persona, stage }: Narrowing): (article: ArticleEntry) => boolean {
  return (article) =>
    (persona.length === 0 || article.personas.some((its) => persona.includes(its))) &&
    (stage.length === 0 || stage.includes(article.stage));
}

function toAnswer({ article, place }: Found, { query }: Reply, spoken: LoadedAnswers): Answer {
  const { id, slug, title, stage } = article;
  const fragment = place?.anchor ? `#${encodeURIComponent(place.anchor)}` : '';
  return {
    id,
    url: answerHrefs.article(spoken.answers.index.locale, slug) + fragment,
    title,
    stage,
    passage: place ? spoken.marked(place.sentence, query) : [],
    sections: [],
  };
}
