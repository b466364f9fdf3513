import { RULES } from '../checks/rules/index.ts';
import type { RoomPage } from './page.ts';
import { cellPage } from './pages/cell.ts';
import { frontPage } from './pages/front.ts';
import { ownerPages, ownersPage } from './pages/owners.ts';
import { reviewsPage } from './pages/reviews.ts';
import { rulePage } from './pages/rule.ts';
import { rulesPage } from './pages/rules.ts';
import type { Room } from './room.ts';

/** Every page of the editors' room, the front page first. */
export function roomPages(room: Room): RoomPage[] {
  const problems = Map.groupBy(room.problems, ({ rule }) => rule);
  return [
    frontPage(room),
    ...room.coverage.cells.map((cell) => cellPage(cell, room)),
    ownersPage(room),
    ...ownerPages(room),
    reviewsPage(room),
    rulesPage(room),
    ...RULES.map((rule) => rulePage(rule, problems.get(rule.id) ?? [])),
  ];
}
