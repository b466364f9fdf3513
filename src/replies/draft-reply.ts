import { REPLY_WORDS, type ReplyWords } from '../i18n/replies.ts';
import { givenLink } from '../model/hrefs.ts';
import type { Article, Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import type { Site } from '../model/schemas/site.ts';
import { inAllFormats } from '../render/portable/formats.ts';
import { type PortableArticle, portableArticle } from '../render/portable/portable-article.ts';
import { answerOf } from './answer-of.ts';
import type { ReplyDraft } from './reply.ts';
import { stepsOf } from './steps-of.ts';

/** Where a link says that it was given; see the `from` of permanent links. */
const FROM = 'reply';

/** What a reply with this article is made of. `portable` is the article, where it has been read already. */
export function draftReply(
  article: Article,
  library: Library,
  portable: PortableArticle = portableArticle(article, library),
): ReplyDraft {
  const { id, locale, slug, title } = article;
  const { site } = library;
  const steps = stepsOf(portable);
  return {
    id,
    locale,
    shortcut: `${locale}-${slug}`,
    name: title,
    permalink: givenLink(id, site.url, { locale, from: FROM }),
    answer: inAllFormats(answerOf(article, portable.opening)),
    steps: steps && inAllFormats(steps),
    headings: article.headings.filter(({ depth }) => depth <= 3).map(({ text, anchor }) => ({ text, anchor })),
    words: wordsFor(locale, site),
    organization: site.organization,
  };
}

/** The company's words, and ours where it leaves some out. */
function wordsFor(locale: Locale, { replies }: Site): ReplyWords {
  const ours = REPLY_WORDS[locale];
  const { greeting, link, invitation, closing } = replies[locale] ?? {};
  return {
    greeting: greeting ?? ours.greeting,
    link: link ?? ours.link,
    invitation: invitation ?? ours.invitation,
    closing: closing ?? ours.closing,
  };
}
