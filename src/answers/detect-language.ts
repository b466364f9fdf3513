import type { Answers } from './answers.ts';

/** Another language must know so much more of a question than the page’s own, for the answer to change language. */
const CLEARLY = 0.25;

/** The share of a question's words that a site knows in one language, whole or by their parts, from 0 to 1. */
function understood(text: string, answers: Answers): number {
  const { words, stems } = answers.readQuery(text);
  const byParts = new Set(stems.filter(({ reason }) => reason === 'part').map(({ word }) => word));
  const understood = words.filter(({ word, known }) => known || byParts.has(word));
  return words.length > 0 ? understood.length / words.length : 0;
}

/**
 * Whether it is worth while to load the other languages: only a question that this one knows little of can be in
 * another. A single word, which somebody may still be typing, can be only where nothing here is like it.
 */
export function mayBeForeign(text: string, own: Answers): boolean {
  const { words, stems } = own.readQuery(text);
  return words.length > 1 ? understood(text, own) < 1 - CLEARLY : words.length > 0 && stems.length === 0;
}

/**
 * The search whose language a question was typed in. `own` is that of the page: it keeps the question
 * unless another language knows clearly more of its words, since the Nordic languages share many.
 */
export function detectLanguage(text: string, own: Answers, others: readonly Answers[]): Answers {
  const best = others
    .map((answers) => ({ answers, share: understood(text, answers) }))
    .reduce((a, b) => (b.share > a.share ? b : a), { answers: own, share: understood(text, own) + CLEARLY });
  return best.answers;
}
