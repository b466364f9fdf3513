import type { ElementContent } from 'hast';
import type { Cell } from '../checks/cell.ts';
import type { RoomArticle } from './room.ts';

/** A page of the editors' room, before it is known whether it stands alone or in one document with the others. */
export interface RoomPage {
  /** Where it is, below `/editors/`: nothing for the front page, else words with slashes, such as `rules/title`. */
  path: string;
  title: string;
  /** What it says, with the ways from where it stands. */
  content(ways: Ways): ElementContent[];
}

/** Where things are, seen from the page at hand. */
export interface Ways {
  /** The address of a page of the room, by its path. */
  page(path: string): string;
  /** The article as its readers see it; nothing where nobody can. */
  article(article: RoomArticle): string | undefined;
  /** Where a form goes that begins an article, where something takes it. */
  begin?: string;
  /** What opens a place of the content folder in the editor at hand, where something does. */
  open?(place: { file: string; line: number; column: number }): string;
}

/** The paths of the pages: the one place where they are made. */
export const pathOf = {
  front: () => '',
  cell: ({ persona, stage, locale }: Pick<Cell, 'persona' | 'stage' | 'locale'>) =>
    `cells/${locale}/${stage}/${persona}`,
  owners: () => 'owners',
  owner: (id: string) => `owners/${id}`,
  reviews: () => 'reviews',
  rules: () => 'rules',
  rule: (id: string) => `rules/${id}`,
};
