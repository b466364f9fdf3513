import { messagesFor } from '../i18n/messages.ts';
import { catalogOf } from '../model/catalog.ts';
import { absolute, hrefs } from '../model/hrefs.ts';
import { defaultLocale, type Library } from '../model/library.ts';
import { LOCALE_NAMES, type Locale, type LocalizedText, localize } from '../model/locale.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/**
 * `llms.txt`, as llmstxt.org proposes it: Markdown that tells a program what is found here and where.
 * It names the main pages and the stages of the journey in each language. The articles one by one stand in
 * a file for each language, so that this one stays short however many there are.
 */
export function llmsText(library: Library): string {
  const { site } = library;
  const first = defaultLocale(site);
  const text = (value: LocalizedText) => localize(value, first);
  const optional = [link('Sitemap', SITEMAP_INDEX, site.url)];
  if (site.exports.length > 0) optional.push(link('Exports', hrefs.api('index.json'), site.url));
  return [
    `# ${plain(text(site.name))}`,
    `> ${plain(text(site.tagline))}`,
    ...site.locales.map((locale) => sectionOf(locale, library)),
    `## Optional\n\n${optional.join('\n')}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** The articles of one language, by the stages of the journey: each with its address in Markdown, where it has one. */
export function llmsTextOf(locale: Locale, library: Library): string {
  const { site, journey } = library;
  const text = (value: LocalizedText) => localize(value, locale, defaultLocale(site));
  const hrefOf = site.exports.includes('markdown') ? hrefs.articleMarkdown : hrefs.article;
  const stages = journey.stages.flatMap(({ id, name }) => {
    const links = catalogOf(library)
      .inStage(id, locale)
      .map(({ title, slug, description }) => link(title, hrefOf(locale, slug), site.url, description));
    return links.length > 0 ? [`## ${plain(text(name))}\n\n${links.join('\n')}`] : [];
  });
  return [`# ${plain(text(site.name))}`, `> ${plain(text(site.tagline))}`, ...stages].join('\n\n').concat('\n');
}

function sectionOf(locale: Locale, { site, journey }: Library): string {
  const words = messagesFor(locale);
  const text = (value: LocalizedText) => localize(value, locale, defaultLocale(site));
  const links = [
    link(text(site.name), hrefs.front(locale), site.url, text(site.tagline)),
    ...journey.stages.map(({ id, name, description }) =>
      link(text(name), hrefs.stage(locale, id), site.url, text(description)),
    ),
    ...journey.personas.map(({ id, name, description }) =>
      link(text(name), hrefs.persona(locale, id), site.url, text(description)),
    ),
    link(words.allArticles.title, hrefs.allArticles(locale), site.url, words.allArticles.intro),
    link(`${words.allArticles.title} (llms.txt)`, hrefs.llms(locale), site.url),
    link(words.glossary.title, hrefs.glossary(locale), site.url, words.glossary.intro),
    link(words.contact.title, hrefs.contact(locale), site.url),
    link(words.footer.feed, hrefs.feed(locale), site.url),
  ];
  return `## ${LOCALE_NAMES[locale]}\n\n${links.join('\n')}`;
}

function link(name: string, href: string, siteUrl: string, description?: string): string {
  const line = `- [${plain(name)}](${absolute(href, siteUrl)})`;
  return description ? `${line}: ${plain(description)}` : line;
}

/** A text on one line, without what Markdown would take for a link or a tag. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\[\]<>`]/g, '\\$&');
}
