import { runGate } from '../../src/checks/gate.ts';
import { type Library, publishedArticles } from '../../src/model/library.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { readContent } from '../read-content.ts';
import { type Task, whyOf } from '../today/task.ts';
import { tasksOf } from '../today/tasks.ts';

const HELP = `Names the one thing that is most worth doing today, why, and how to begin.

  npm run today [-- options]

What stops the build comes first: a gap, an error. Then what customers miss: a review that is due, a stale
translation, a question that nobody answers. Then warnings. Within each, what most customers meet: as the log says
that was kept with npm run questions -- LOG --keep, else intents.yaml, else the ways of asking that articles name.
What the journey calls a pain counts double.

  --all              the whole list
  --json             the list for programs
${CONTENT_HELP}

Exit code 0: said. 1: the content cannot be read. 2: the command could not run.`;

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
const SCHEMA_VERSION = 1;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { ...CONTENT_OPTIONS, all: { type: 'boolean' }, json: { type: 'boolean' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = settingsFrom(values);
  const { cacheDir, now } = settings;
  const library = await readContent(settings);
  if (!library) return 1;
  const tasks = tasksOf(await runGate(library, { now, cacheDir }), library, now);
  if (values.json) console.log(asJson(tasks, now));
  else if (tasks.length === 0) console.log(nothingToDo(library));
  else console.log(values.all ? asList(tasks) : asOne(tasks));
  return 0;
}

function asOne([first, ...rest]: readonly Task[]): string {
  if (!first) return '';
  const more = rest.length === 0 ? [] : [`\n${rest.length} more: npm run today -- --all`];
  return [first.title, `  Why: ${whyOf(first)}.`, `  Begin with: ${first.command}`, ...more].join('\n');
}

function asList(tasks: readonly Task[]): string {
  const width = String(tasks.length).length;
  const indent = ' '.repeat(width + 2);
  return tasks
    .map((task, index) =>
      [
        `${String(index + 1).padStart(width)}. ${task.title}`,
        `${indent}Why: ${whyOf(task)}.`,
        `${indent}Begin with: ${task.command}`,
      ].join('\n'),
    )
    .join('\n');
}

function nothingToDo(library: Library): string {
  const [next] = publishedArticles(library).toSorted((a, b) => a.review.localeCompare(b.review));
  const due = next ? ` The next review is due on ${next.review}: ${next.file}.` : '';
  return `Nothing waits: no gap, no error, no warning, no review due.${due}`;
}

function asJson(tasks: readonly Task[], now: string): string {
  const list = tasks.map((task) => ({ ...task, why: whyOf(task) }));
  return JSON.stringify({ schemaVersion: SCHEMA_VERSION, now, tasks: list }, null, 2);
}
