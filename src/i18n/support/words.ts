/** What is said around a reply. Plain strings, since a page hands them to its script as data. */
export interface ReplyEditorWords {
  /** Names the whole. */
  title: string;
  name: string;
  nameHint: string;
  format: string;
  formats: { html: string; text: string; markdown: string };
  /** Where in the article the link leads. */
  place: string;
  top: string;
  preview: string;
  copyReply: string;
  copyLink: string;
  /** On a button beside each heading; `{heading}` is its text. */
  copyHeading: string;
  replyCopied: string;
  linkCopied: string;
  /** The browser refuses; the text has been selected. */
  copyFailed: string;
  loading: string;
  unreachable: string;
  openArticle: string;
  /** From an article to the page of all replies. */
  toDesk: string;
}

/** The page that support keeps open beside the helpdesk. */
export interface DeskWords {
  title: string;
  intro: string;
  label: string;
  placeholder: string;
  narrow: string;
  persona: string;
  everyPersona: string;
  stage: string;
  everyStage: string;
  language: string;
  /** The language in which the question is typed. */
  asAsked: string;
  start: string;
  fullText: string;
  noScript: string;
  shortcuts: string;
  keys: {
    choose: string;
    reply: string;
    link: string;
    open: string;
    empty: string;
    field: string;
  };
  /** How keys are called in this language. */
  keyNames: { enter: string; shift: string; control: string; escape: string };
}

export interface SupportMessages {
  editor: ReplyEditorWords;
  desk: DeskWords;
}
