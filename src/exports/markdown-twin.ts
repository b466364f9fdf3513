import { formatDate } from '../i18n/format.ts';
import { messagesFor } from '../i18n/messages.ts';
import { absolute, hrefs } from '../model/hrefs.ts';
import { escapeMarkdown, markdownLink } from '../render/portable/escape-markdown.ts';
import type { ExportSource } from './export-kind.ts';

/** The article in Markdown, as it stands beside its page: its title, what it says, where it is from and how fresh. */
export function markdownTwin({ article, library, body }: ExportSource): string {
  const { title, locale, slug, reviewed } = article;
  const name = escapeMarkdown(title);
  const page = markdownLink(name, absolute(hrefs.article(locale, slug), library.site.url));
  const checked = `${messagesFor(locale).article.reviewedOn} ${formatDate(reviewed, locale)}`;
  return `# ${name}\n\n${body().markdown}\n\n---\n\n${page} · ${checked}\n`;
}
