/** What became of something that did not come over as it was. */
export type Change =
  | 'heading-level'
  | 'title-from-heading'
  | 'callout'
  | 'looks'
  | 'wrapper'
  | 'picture-moved'
  | 'alt-drafted'
  | 'link-moved'
  | 'link-outside'
  | 'link-worded'
  | 'video-link'
  | 'table-cell'
  | 'table-head'
  | 'placeholder'
  | 'shortcode'
  | 'footnote'
  | 'component'
  | 'mdx-as-markdown';

export type Loss =
  | 'script'
  | 'handler'
  | 'unsafe-address'
  | 'form-control'
  | 'embed'
  | 'drawing'
  | 'code'
  | 'picture-missing'
  | 'picture-unsafe'
  | 'link-lost'
  | 'anchor-lost'
  | 'markup-in-title'
  | 'words';

/** One thing that was changed or dropped on the way, and the line of the source where it stands. */
export interface Note {
  what: Change | Loss;
  line: number;
  /** The thing itself, cut short. */
  found: string;
}

/** What was kept, in numbers. */
export interface Kept {
  words: number;
  headings: number;
  links: number;
  pictures: number;
  tables: number;
  lists: number;
  code: number;
}

const LONGEST_FOUND = 80;

/** Gathers what happens to one article. Of things that tell nothing by being many, the first is noted with a count. */
export class Notes {
  readonly changed: Note[] = [];
  readonly dropped: Note[] = [];

  change(what: Change, line: number, found: string): void {
    this.changed.push({ what, line, found: short(found) });
  }

  drop(what: Loss, line: number, found: string): void {
    this.dropped.push({ what, line, found: short(found) });
  }
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_FOUND ? `${line.slice(0, LONGEST_FOUND - 1)}…` : line;
}
