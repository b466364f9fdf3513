import type { Library } from '../../src/model/library.ts';
import { type AskedQuestion, askLog } from '../../src/questions/ask-log.ts';
import { withoutMasks } from '../../src/questions/mask/kinds.ts';
import type { ArticleProposals } from '../../src/questions/proposals.ts';
import { openSearches, type Searches } from '../../src/questions/searches.ts';
import { study } from '../../src/questions/study.ts';
import { type Difference, pairedDifference } from '../bench/search/bootstrap.ts';
import { randomFrom, shuffled } from '../bench/search/random.ts';

/** How often the right article stands among the first answers, in per cent of the ways of asking. */
export interface Shares {
  first: number;
  top3: number;
  top5: number;
  /** The share that is met with “no good answer”. */
  none: number;
}

/** What the proposals from one part of a log do for the other part. */
export interface HoldOut {
  learned: number;
  heldBack: number;
  /** How many proposals were added to how many articles. */
  accepted: number;
  articles: number;
  before: Shares;
  after: Shares;
  /** With the 95 % interval of a paired bootstrap over the ways of asking held back. */
  gain: Record<'first' | 'top3' | 'top5', Difference>;
}

export interface HoldOutOptions {
  /** The part held back, between 0 and 1. */
  share: number;
  /** How many proposals an article takes up, those of the most customers first. */
  accept: number;
  top: number;
  seed: number;
}

/**
 * Makes proposals from a part of the questions, adds them to their articles' `questions` in memory, as they were
 * asked, and asks the part that was held back, before and after. Ways of asking count once, whoever asked them so.
 */
export async function holdOut(
  asked: readonly AskedQuestion[],
  library: Library,
  searches: Searches,
  { share, accept, top, seed }: HoldOutOptions,
): Promise<HoldOut> {
  const known = asked.filter(({ right }) => right !== undefined);
  const order = shuffled(known, randomFrom(seed));
  const cut = Math.round(order.length * (1 - share));
  const [learned, before] = [order.slice(0, cut), order.slice(cut)];
  if (learned.length === 0 || before.length === 0)
    throw new Error('--hold-out needs a log that says which articles answer: a column article, or category.');

  const proposals = study(learned, { library, searches }, top).proposals;
  const after = askLog(before, await searchesWith(proposals, accept, library, searches));
  const gainWithin = (most: number) =>
    pairedDifference(
      after.map((question) => isWithin(question, most)),
      before.map((question) => isWithin(question, most)),
      seed,
    );
  return {
    learned: learned.length,
    heldBack: before.length,
    accepted: proposals.reduce((sum, its) => sum + Math.min(accept, its.proposals.length), 0),
    articles: proposals.length,
    before: sharesOf(before),
    after: sharesOf(after),
    gain: { first: gainWithin(1), top3: gainWithin(3), top5: gainWithin(5) },
  };
}

/** The search of each language as it would be, were the proposals accepted. */
async function searchesWith(
  proposals: readonly ArticleProposals[],
  accept: number,
  library: Library,
  searches: Searches,
): Promise<Searches> {
  const added = new Map(
    proposals.map(({ locale, article, proposals: its }) => [
      `${locale}/${article.id}`,
      its.slice(0, accept).map(({ typical }) => withoutMasks(typical.text)),
    ]),
  );
  const articles = library.articles.map((article) => {
    const questions = added.get(`${article.locale}/${article.id}`) ?? [];
    return questions.length > 0 ? { ...article, questions: [...article.questions, ...questions] } : article;
  });
  const locales = [...new Set(proposals.map(({ locale }) => locale))];
  return new Map([...searches, ...(await openSearches({ ...library, articles }, locales))]);
}

function isWithin({ place }: AskedQuestion, most: number): boolean {
  return place !== undefined && place <= most;
}

function sharesOf(asked: readonly AskedQuestion[]): Shares {
  const share = (holds: (question: AskedQuestion) => boolean) => (100 * asked.filter(holds).length) / asked.length;
  return {
    first: share((question) => isWithin(question, 1)),
    top3: share((question) => isWithin(question, 3)),
    top5: share((question) => isWithin(question, 5)),
    none: share(({ state }) => state === 'none'),
  };
}
