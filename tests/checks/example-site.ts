import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { BuiltChange } from '../../src/checks/rule.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { absolute, hrefs } from '../../src/model/hrefs.ts';
import { type Article, type Library, publishedArticles } from '../../src/model/library.ts';
import { resolveHref } from '../../src/model/resolve-href.ts';

/** Builds the smallest sound pages for the articles of a library, with some changes, for as long as `use` takes. */
export async function withSite<T>(
  library: Library,
  changes: readonly BuiltChange[],
  use: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-site-'));
  try {
    for (const [file, text] of pagesOf(library)) await write(join(dir, file), text);
    const [first] = publishedArticles(library);
    for (const { file, from, to } of changes) {
      const path = join(dir, file ?? `${first?.locale}/articles/${first?.slug}/index.html`);
      const before = await readFile(path, 'latin1').catch(() => '');
      const isText = !path.endsWith('.png');
      const [was, is] = isText && typeof from === 'string' ? [bytes(from), bytes(to)] : [from, isText ? bytes(to) : to];
      const after = typeof was === 'string' ? before.replaceAll(was, is) : before.replace(was, is);
      if (after === before) throw new Error(`${from} is not in ${path}`);
      await write(path, after);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true });
  }
}

async function write(path: string, latin1: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, latin1, 'latin1');
}

function* pagesOf(library: Library): Generator<[file: string, latin1: string]> {
  const { site } = library;
  const articles = publishedArticles(library);
  const whole = (path: string) => absolute(path, site.url);
  const entries: string[] = [];
  for (const locale of site.locales) {
    const own = articles.filter((article) => article.locale === locale);
    const links = own.map(({ slug, title }) => `<a href="${hrefs.article(locale, slug)}">${title}</a>`).join(' ');
    const versions = site.locales.map((other): [string, string] => [other, whole(hrefs.front(other))]);
    const main = `<h1>Help</h1><p>${links}</p>`;
    yield [
      `${locale}/index.html`,
      bytes(page({ lang: locale, title: 'Help', path: whole(hrefs.front(locale)), versions, main })),
    ];
    entries.push(`<url><loc>${whole(hrefs.front(locale))}</loc></url>`);
    for (const article of own) {
      yield [`${locale}/articles/${article.slug}/index.html`, bytes(articlePage(article, library))];
      yield [`og/${locale}/${article.slug}.png`, picture(1200, 630)];
      const address = whole(hrefs.article(locale, article.slug));
      entries.push(`<url><loc>${address}</loc><lastmod>${article.reviewed}</lastmod></url>`);
    }
    yield [`og/${locale}.png`, picture(1200, 630)];
  }
  yield ['sitemap-1.xml', `<urlset>${entries.join('')}</urlset>`];
  yield ['sitemap-index.xml', `<sitemapindex><sitemap><loc>${whole('/sitemap-1.xml')}</loc></sitemap></sitemapindex>`];
}

function articlePage(article: Article, library: Library): string {
  const { locale, slug, title, description, reviewed, headings } = article;
  const whole = (path: string) => absolute(path, library.site.url);
  const path = whole(hrefs.article(locale, slug));
  const image = whole(hrefs.openGraphImage(locale, slug));
  const author = catalogOf(library).person(article.author)?.name ?? '';
  const data = [
    {
      '@type': 'Article',
      headline: title,
      description,
      inLanguage: locale,
      url: path,
      mainEntityOfPage: path,
      image,
      dateModified: reviewed,
      author: { '@type': 'Person', name: author },
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { name: 'Home', item: whole(hrefs.front(locale)) },
        { name: title, item: path },
      ],
    },
  ];
  const scripts = data
    .map((item) => ({ '@context': 'https://schema.org', ...item }))
    .map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`)
    .join('');
  const parts = headings.map(({ anchor, text }) => `<h2 id="${anchor}">${text}</h2>`).join('');
  const links = article.links
    .map(({ href, text }) => `<p><a href="${resolveHref(href, locale, library)}">${text}</a></p>`)
    .filter((link) => /"\/..\/(articles\/|")|"#/.test(link));
  const main = `<p><a href="${hrefs.front(locale)}">Home</a></p><h1>${title}</h1><p>${author}, <time datetime="${reviewed}">${reviewed}</time></p>${parts}${links.join('')}`;
  const versions = catalogOf(library)
    .translations(article.id)
    .map((other): [string, string] => [other.locale, whole(hrefs.article(other.locale, other.slug))]);
  const head = `<meta property="article:modified_time" content="${reviewed}">${scripts}`;
  return page({ lang: locale, title, path, versions, main, head, description, image, type: 'article' });
}

interface Page {
  lang: string;
  title: string;
  path: string;
  versions: readonly (readonly [string, string])[];
  main: string;
  head?: string;
  description?: string;
  image?: string;
  type?: string;
}

function page({
  lang,
  title,
  path,
  versions,
  main,
  head = '',
  description = 'Help.',
  image,
  type = 'website',
}: Page): string {
  const [, fallback = path] = versions[0] ?? [];
  const alternates = [...versions, ['x-default', fallback]]
    .map(([language, href]) => `<link rel="alternate" hreflang="${language}" href="${href}">`)
    .join('');
  const tags = {
    'og:type': type,
    'og:site_name': 'Help',
    'og:title': title,
    'og:description': description,
    'og:url': path,
    'og:image': image ?? new URL(`/og/${lang}.png`, path).href,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': title,
    'og:locale': lang,
  };
  const metas = Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('');
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title} · Help</title><meta name="description" content="${description}"><link rel="canonical" href="${path}">${alternates}${metas}${head}</head><body><main>${main}</main></body></html>`;
}

/** As much of a PNG as tells its size. */
function picture(width: number, height: number): string {
  const header = Buffer.alloc(33);
  header.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  header.writeUInt32BE(13, 8);
  header.write('IHDR', 12, 'latin1');
  header.writeUInt32BE(width, 16);
  header.writeUInt32BE(height, 20);
  return header.toString('latin1');
}

function bytes(text: string): string {
  return Buffer.from(text).toString('latin1');
}
