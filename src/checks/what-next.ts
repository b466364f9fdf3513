import type { Catalog } from '../model/catalog.ts';
import type { Article, Library } from '../model/library.ts';
import type { Stage } from '../model/schemas/journey.ts';
import { askedThere, type Place } from './asked-there.ts';
import type { Lack, Next } from './cell.ts';

/** So many of the questions that customers ask are shown with a gap. */
const MOST_QUESTIONS = 3;

/** What to write: first of all the translation of an article that does in another language what is missing here. */
export function nextOf(
  place: Place,
  { kinds }: Stage,
  lacks: readonly Lack[],
  catalog: Catalog,
  library: Library,
): Next {
  const { persona, stage, locale } = place;
  const models = modelsFor(place, lacks, catalog, library);
  const [model] = models;
  const required = lacks.flatMap((lack) => (lack.what === 'kind' ? [lack.kind] : []));
  const draft = library.articles.find(
    (article) =>
      article.draft && article.locale === locale && article.stage === stage && article.personas.includes(persona),
  );
  const asked = askedThere(place, models, library);
  const questions = [...asked.questions, ...asked.elsewhere.map(({ question }) => question)].slice(0, MOST_QUESTIONS);
  return {
    ...(model && { id: model.id, need: model.need }),
    ...(draft && { draft: draft.file }),
    kinds: required.length > 0 ? required : kinds,
    questions,
    intents: asked.intents,
    command: model
      ? `npm run translate -- ${model.id} --to ${locale}`
      : `npm run new -- --cell ${persona}/${stage}/${locale}`,
  };
}

/** The articles of other languages that this place lacks, each once: first those that make up for what is missing. */
export function modelsFor(
  { persona, stage, locale }: Place,
  lacks: readonly Lack[],
  catalog: Catalog,
  { site }: Library,
): Article[] {
  const models = new Map<string, Article>();
  for (const other of site.locales) {
    if (other === locale) continue;
    for (const article of catalog.inCell(persona, stage, other))
      if (!models.has(article.id) && !catalog.article(article.id, locale)) models.set(article.id, article);
  }
  const makesUp = (article: Article) => lacks.some((lack) => fills(article, lack, persona));
  return [...models.values()].sort((a, b) => Number(makesUp(b)) - Number(makesUp(a)));
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
