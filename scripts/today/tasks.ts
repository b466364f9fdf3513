import type { GateResult } from '../../src/checks/gate.ts';
import type { Library } from '../../src/model/library.ts';
import { articleTasks, fileTasks } from './article-tasks.ts';
import { gapTasks } from './gap-tasks.ts';
import { questionTasks } from './question-tasks.ts';
import { ranked, type Task } from './task.ts';
import { translationTasks } from './translation-tasks.ts';

/** Everything that is worth doing, the most valuable first. `now` is an ISO date. */
export function tasksOf(result: GateResult, library: Library, now: string): Task[] {
  const gaps = result.coverage.cells.filter(({ state }) => state === 'gap');
  const found = [...result.problems, ...result.held];
  const held = new Set(result.held);
  const told = new Set(gaps.flatMap(({ held }) => held[0] ?? []));
  const tasks = [
    ...gapTasks(result, library),
    ...fileTasks(found, held, library),
    ...articleTasks(found, { held, library, now, done: told }),
    ...translationTasks(found, library),
    ...questionTasks(library),
  ];
  // One article may close several gaps: its command is named once, for the most valuable of them.
  const commands = new Set<string>();
  return ranked(tasks).filter(({ command, title }) => {
    const key = `${command}\n${title}`;
    const isNew = !commands.has(key);
    commands.add(key);
    return isNew;
  });
}
