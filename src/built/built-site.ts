import type { Constructs } from './constructs.ts';
import { isHidden, type PageFacts, type Target } from './page-facts.ts';

/** What of a built page other pages must know. */
export interface BuiltPage {
  /** Its path in the site's folder, with `/`. */
  file: string;
  /** Its address, from the root of the site. */
  path: string;
  lang: string;
  /** Whether search engines are asked to leave it out. */
  isHidden: boolean;
  /** Whether it only leads readers on to another page. */
  isSignpost: boolean;
  isArticle: boolean;
  canonical: string | undefined;
  alternates: readonly (readonly [hreflang: string, href: string])[];
  /** The picture that is shown where it is shared. */
  image: string | undefined;
  /** The day of the article's last version. */
  modified: string | undefined;
  links: readonly Target[];
  resources: readonly Target[];
  ids: readonly string[];
}

/** A page whose markup holds something that has not been found sound yet. */
export interface UnprovenPage {
  file: string;
  constructs: readonly number[];
  /** Whether it must be judged as a whole, whatever is known of its constructs. */
  isOdd: boolean;
}

/** A folder of built pages. */
export interface BuiltSite {
  dir: string;
  /** The public address, without a slash at the end. */
  origin: string;
  /** By address. Signposts that are copies of one that is here are left out. */
  pages: ReadonlyMap<string, BuiltPage>;
  /** Every file in the folder. */
  files: ReadonlySet<string>;
  unproven: readonly UnprovenPage[];
  constructs: Constructs;
  /** Constructs that html-validate has found nothing in. */
  sound: Set<number>;
}

/** The address at which a host gives a file: `en/index.html` is `/en/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The file that a host gives at an address of the site; nothing where there is none. */
export function fileAt(path: string, files: ReadonlySet<string>): string | undefined {
  const file = path.slice(1);
  const candidate = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return files.has(candidate) ? candidate : undefined;
}

/** What of a page's facts other pages must know. */
export function builtPage(facts: PageFacts, isSignpost: boolean): BuiltPage {
  const { file, lang, meta, canonical, alternates, links, resources, ids } = facts;
  return {
    file,
    path: addressOf(file),
    lang,
    isHidden: isHidden(facts),
    isSignpost,
    isArticle: meta.get('og:type')?.[0] === 'article',
    canonical: canonical[0],
    alternates,
    image: meta.get('og:image')?.[0],
    modified: meta.get('article:modified_time')?.[0],
    links,
    resources,
    ids,
  };
}
