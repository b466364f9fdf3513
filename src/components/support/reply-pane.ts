import type { Locale } from '../../model/locale.ts';
import type { ReplyDraft } from '../../replies/reply.ts';
import { ReplyEditor } from '../replies/reply-editor.ts';
import { replyDraft } from '../replies/reply-files.ts';
import { styled } from '../replies/styled.ts';

/** The reply beside the answers, with the looks that it brings along. */
export class ReplyPane extends ReplyEditor {
  constructor(...words: ConstructorParameters<typeof ReplyEditor>) {
    super(...words);
    styled();
  }

  /** What the reply with an article is made of. Throws where it cannot be had. */
  draft(locale: Locale, id: string): Promise<ReplyDraft> {
    return replyDraft(locale, id);
  }
}
