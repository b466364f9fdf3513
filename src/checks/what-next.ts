import type { Catalog } from '../model/catalog.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Stage } from '../model/schemas/journey.ts';
import type { Lack, Next } from './cell.ts';

/** So many of the questions that customers ask are shown with a gap. */
const MOST_QUESTIONS = 3;

interface Place {
  persona: string;
  stage: string;
  locale: Locale;
}

/** What to write: first of all the translation of an article that does in another language what is missing here. */
export function nextOf(
  { persona, stage, locale }: Place,
  { kinds }: Stage,
  lacks: readonly Lack[],
  catalog: Catalog,
  library: Library,
): Next {
  const command = `npm run new -- --cell ${persona}/${stage}/${locale}`;
  const elsewhere = library.site.locales
    .filter((other) => other !== locale)
    .flatMap((other) => catalog.inCell(persona, stage, other));
  const model = elsewhere.find((article) => lacks.some((lack) => fills(article, lack, persona))) ?? elsewhere[0];
  const required = lacks.flatMap((lack) => (lack.what === 'kind' ? [lack.kind] : []));
  if (!model) return { kinds: required.length > 0 ? required : kinds, questions: [], command };
  const isTranslated = catalog.article(model.id, locale) !== undefined;
  return {
    ...(!isTranslated && { id: model.id }),
    need: model.need,
    kinds: required.length > 0 ? required : kinds,
    questions: model.questions.slice(0, MOST_QUESTIONS),
    command: isTranslated ? command : `${command} --id ${model.id}`,
  };
}

function fills(article: Article, lack: Lack, persona: string): boolean {
  switch (lack.what) {
    case 'touchpoint':
      return article.touchpoints.includes(lack.touchpoint);
    case 'kind':
      return article.kind === lack.kind;
    case 'primary':
      return article.personas[0] === persona;
    case 'goal':
      return article.goal === lack.goal;
    case 'articles':
      return true;
  }
}
