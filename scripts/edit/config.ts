import { defaultLocale, type Library } from '../../src/model/library.ts';
import { LOCALE_NAMES, type Locale, localize } from '../../src/model/locale.ts';
import { blockTypes } from './block-types.ts';
import { frontmatterFields } from './form-fields.ts';

/** Where the editing page sends what it wants of the content folder. */
export const BACKEND_PATH = '/api/v1';

/** The folder of pictures and films, in the content folder and on the site. */
export const MEDIA_FOLDER = 'media';

/** The name of the articles in a language, as a part of the addresses of the editing page. */
export function collectionOf(locale: Locale): string {
  return `articles-${locale}`;
}

/** The settings of Decap CMS for a content folder: a collection of articles for each language, made from the schemas. */
export function decapConfig(library: Library): object {
  const { site } = library;
  return {
    backend: { name: 'proxy', proxy_url: BACKEND_PATH, branch: 'files' },
    load_config_file: false,
    media_folder: MEDIA_FOLDER,
    public_folder: `/${MEDIA_FOLDER}`,
    site_url: site.url,
    display_url: site.url,
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    collections: site.locales.map((locale) => ({
      name: collectionOf(locale),
      label: LOCALE_NAMES[locale],
      label_singular: `Article of ${localize(site.name, locale, defaultLocale(site))} (${LOCALE_NAMES[locale]})`,
      folder: `articles/${locale}`,
      extension: 'mdx',
      format: 'json',
      create: true,
      // An address that was published leads somewhere for ever: npm run link decides where.
      delete: false,
      slug: '{{title}}',
      identifier_field: 'title',
      summary: '{{title}}',
      sortable_fields: ['title', 'stage', 'review', 'owner'],
      view_groups: ['stage', 'kind', 'owner'].map((field) => ({ label: field, field })),
      view_filters: [{ label: 'Drafts', field: 'draft', pattern: true }],
      fields: [
        ...frontmatterFields(library, locale),
        {
          name: 'body',
          label: 'Body',
          label_singular: 'Block',
          widget: 'list',
          typeKey: 'block',
          required: true,
          collapsed: false,
          hint: 'The answer first, as a text; then steps, callouts and whatever helps.',
          types: blockTypes(library, locale),
        },
      ],
    })),
  };
}
