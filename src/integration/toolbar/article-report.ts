/** Where the toolbar asks for what is known of the page at hand; `path` is that page's own. */
export const REPORT_PATH = '/__waypost/article.json';

export interface ReportedFinding {
  severity: 'error' | 'warn';
  sentence: string;
  fix: string | undefined;
  rule: string;
  /** `file:line:column`, from the content folder. */
  place: string;
  /** What opens the place in the editor at hand. */
  open: string;
}

/** What the toolbar shows of an article. */
export interface ArticleReport {
  findings: readonly ReportedFinding[];
  /** Points from 0 to 100, by property. */
  score: Readonly<Record<string, number>>;
  title: string;
  description: string;
  url: string;
  image: string;
  siteName: string;
  /** The letter in which its reader passes the article on. */
  letter: { subject: string; body: string };
}
