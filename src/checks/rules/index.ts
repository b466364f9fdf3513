import type { Rule } from '../rule.ts';
import { altText } from './alt-text.ts';
import { authorReviewer } from './author-reviewer.ts';
import { blanksFilled } from './blanks-filled.ts';
import { canonical } from './canonical.ts';
import { contentValid } from './content-valid.ts';
import { ctaBudget } from './cta-budget.ts';
import { description } from './description.ts';
import { disableValid } from './disable-valid.ts';
import { expectationStated } from './expectation-stated.ts';
import { expiredClaim } from './expired-claim.ts';
import { goalBalance } from './goal-balance.ts';
import { goalDeclared } from './goal-declared.ts';
import { goalTarget } from './goal-target.ts';
import { goalVsCta } from './goal-vs-cta.ts';
import { goldenQuestions } from './golden-questions.ts';
import { greenClaim } from './green-claim.ts';
import { h1Aligned } from './h1-aligned.ts';
import { headingOrder } from './heading-order.ts';
import { headingsScannable } from './headings-scannable.ts';
import { heavyPhrase } from './heavy-phrase.ts';
import { hreflang } from './hreflang.ts';
import { idCollision } from './id-collision.ts';
import { inboundLinks } from './inbound-links.ts';
import { jsonld } from './jsonld.ts';
import { kindFitsStage } from './kind-fits-stage.ts';
import { langMatch } from './lang-match.ts';
import { leadAnswers } from './lead-answers.ts';
import { linkLedger } from './link-ledger.ts';
import { linkText } from './link-text.ts';
import { linksInternal } from './links-internal.ts';
import { lixBand } from './lix-band.ts';
import { localeParity } from './locale-parity.ts';
import { mailShare } from './mail-share.ts';
import { markupValid } from './markup-valid.ts';
import { mdxSafe } from './mdx-safe.ts';
import { mediaAlternative } from './media-alternative.ts';
import { nearDuplicate } from './near-duplicate.ts';
import { nextStep } from './next-step.ts';
import { ogComplete } from './og-complete.ts';
import { ogImage } from './og-image.ts';
import { ogText } from './og-text.ts';
import { paragraphLength } from './paragraph-length.ts';
import { passiveShare } from './passive-share.ts';
import { personaDeclared } from './persona-declared.ts';
import { personaJargon } from './persona-jargon.ts';
import { promoTerms } from './promo-terms.ts';
import { queryCannibal } from './query-cannibal.ts';
import { questions } from './questions.ts';
import { readerAddress } from './reader-address.ts';
import { recoveryComplete } from './recovery-complete.ts';
import { referralTiming } from './referral-timing.ts';
import { relativeDate } from './relative-date.ts';
import { repeatedWord } from './repeated-word.ts';
import { reviewDue } from './review-due.ts';
import { sentenceLength } from './sentence-length.ts';
import { sitemap } from './sitemap.ts';
import { slug } from './slug.ts';
import { sourcesCited } from './sources-cited.ts';
import { spelling } from './spelling.ts';
import { stageCovered } from './stage-covered.ts';
import { stageDeclared } from './stage-declared.ts';
import { stepsOrdered } from './steps-ordered.ts';
import { superlativeSource } from './superlative-source.ts';
import { title } from './title.ts';
import { userNeed } from './user-need.ts';
import { waiverValid } from './waiver-valid.ts';
/** Every rule, by group, in the order in which the reference tells them. */
export const RULES: readonly Rule[] = [
  personaDeclared,
  userNeed,
  readerAddress,
  personaJargon,
  stageDeclared,
  kindFitsStage,
  nextStep,
  referralTiming,
  recoveryComplete,
  stageCovered,
  blanksFilled,
  leadAnswers,
  lixBand,
  sentenceLength,
  paragraphLength,
  passiveShare,
  repeatedWord,
  spelling,
  heavyPhrase,
  headingsScannable,
  stepsOrdered,
  expectationStated,
  promoTerms,
  superlativeSource,
  greenClaim,
  ctaBudget,
  sourcesCited,
  authorReviewer,
  title,
  description,
  h1Aligned,
  canonical,
  hreflang,
  jsonld,
  sitemap,
  inboundLinks,
  ogComplete,
  ogImage,
  slug,
  linkText,
  queryCannibal,
  questions,
  nearDuplicate,
  ogText,
  mailShare,
  goldenQuestions,
  goalDeclared,
  goalTarget,
  goalVsCta,
  goalBalance,
  altText,
  langMatch,
  headingOrder,
  mediaAlternative,
  contentValid,
  mdxSafe,
  markupValid,
  linksInternal,
  linkLedger,
  idCollision,
  localeParity,
  waiverValid,
  disableValid,
  reviewDue,
  expiredClaim,
  relativeDate,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule of an id, if there is one. */
export function ruleOf(id: string): Rule | undefined {
  return byId.get(id);
}
