import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatDate } from '../i18n/format.ts';
import { messagesFor } from '../i18n/messages.ts';
import { absolute, hrefs } from '../model/hrefs.ts';
import type { Library } from '../model/library.ts';
import type { Locale } from '../model/locale.ts';
import { escapeMarkdown, markdownLink } from '../render/portable/escape-markdown.ts';
import type { ExportSource } from './export-kind.ts';

/** The article in Markdown, as it stands beside its page: its title, what it says, where it is from and how fresh. */
export function markdownTwin({ article, library, body }: ExportSource): string {
  const { title, locale, slug, reviewed } = article;
  const name = escapeMarkdown(title);
  const page = markdownLink(name, absolute(hrefs.article(locale, slug), library.site.url));
  const checked = `${messagesFor(locale).article.reviewedOn} ${formatDate(reviewed, locale)}`;
  return `# ${name}\n\n${body.markdown}\n\n---\n\n${page} · ${checked}\n`;
}

/** Writes the twin of each article that it is called with beside its page. */
export function twinWriter(library: Library, distDir: string): (source: ExportSource) => void {
  const fileOf = (locale: Locale, slug: string) => join(distDir, hrefs.articleMarkdown(locale, slug));
  for (const locale of library.site.locales) mkdirSync(dirname(fileOf(locale, 'any')), { recursive: true });
  return (source) => writeFileSync(fileOf(source.article.locale, source.article.slug), markdownTwin(source));
}
