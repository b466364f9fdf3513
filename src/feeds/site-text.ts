/** A text that stands beside the pages, for programs to read. */
export interface SiteText {
  /** Its address, from the root of the site. */
  href: string;
  text: string;
}
