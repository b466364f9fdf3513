/** A link or a part of a page, to another file of the site. */
export interface Target {
  /** From the root of the site, decoded: `/en/articles/lost-card/`. */
  path: string;
  /** The id on that page which it names; empty for none. */
  fragment: string;
}

/** What one built page says to browsers, search engines and other pages. Texts are decoded. */
export interface PageFacts {
  /** Its path in the site's folder, with `/`. */
  file: string;
  lang: string;
  /** What stands in `<title>`. */
  title: string;
  /** The text of each `<h1>`. */
  h1: readonly string[];
  /** The contents of `<meta>` by name or property, in order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Addresses as they are written. */
  canonical: readonly string[];
  /** Language and address as they are written. */
  alternates: readonly (readonly [hreflang: string, href: string])[];
  /** The text of each element with structured data. */
  jsonLd: readonly string[];
  /** Where its links lead within the site, itself apart, each once. */
  links: readonly Target[];
  /** Pictures, scripts, style sheets and the like that it names within the site, each once. */
  resources: readonly Target[];
  ids: readonly string[];
  /** Fragments of its own that its links name and that are not on it. */
  lostFragments: readonly string[];
  /** Ids that its attributes name, such as `for`, and that are not on it. */
  lostIds: readonly string[];
  /** Its markup in kinds; see `Constructs`. */
  constructs: readonly number[];
  /** Whether something in it is out of the ordinary, so that its markup must be judged as a whole. */
  isOdd: boolean;
  /** The page itself, one byte a character. */
  html: string;
}

/** Whether search engines are asked to leave a page out. */
export function isHidden({ meta }: Pick<PageFacts, 'meta'>): boolean {
  return (meta.get('robots') ?? []).some((content) => /\b(noindex|none)\b/i.test(content));
}
