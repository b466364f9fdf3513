import { keepCompiledCode } from './compile-cache.ts';
import { errorMessage } from './error-message.ts';

/** A command takes its arguments and gives the exit code: 0 done, 1 something to mend, 2 it could not run. */
interface Command {
  summary: string;
  load: () => Promise<{ run(argv: string[]): Promise<number> }>;
}

const COMMANDS: Record<string, Command> = {
  start: { summary: 'build the help centre and serve it', load: () => import('./commands/start.ts') },
  dev: { summary: 'write with the pages open; they follow every save', load: () => import('./commands/dev.ts') },
  build: { summary: 'check, then write the help centre to dist/', load: () => import('./commands/build.ts') },
  check: { summary: 'say what is missing and what is weak', load: () => import('./commands/check.ts') },
  report: { summary: 'write the editors’ room, to read and to print', load: () => import('./commands/report.ts') },
  edit: { summary: 'edit in the browser, without Git', load: () => import('./commands/edit.ts') },
  new: { summary: 'begin an article, in the right place', load: () => import('./commands/new.ts') },
  translate: { summary: 'translate an article, and keep it up', load: () => import('./commands/translate.ts') },
  review: { summary: 'say that an article was read, and is right', load: () => import('./commands/review.ts') },
  today: { summary: 'name what is most worth doing today', load: () => import('./commands/today.ts') },
  serve: { summary: 'serve what was built', load: () => import('./commands/serve.ts') },
  ask: { summary: 'answer a question as the help centre does', load: () => import('./commands/ask.ts') },
  export: { summary: 'give the articles to another program', load: () => import('./commands/export.ts') },
  link: { summary: 'keep every address that was ever published', load: () => import('./commands/link.ts') },
  import: { summary: 'bring in the articles of another help centre', load: () => import('./commands/import.ts') },
  questions: { summary: 'say which real questions go unanswered', load: () => import('./commands/questions.ts') },
  schemas: { summary: 'write the JSON Schemas that help editors', load: () => import('./commands/schemas.ts') },
  docs: { summary: 'write the generated pages of docs/', load: () => import('./commands/docs.ts') },
  'bench:search': { summary: 'measure the search beside others', load: () => import('./commands/bench-search.ts') },
  'bench:support': { summary: 'measure the support page', load: () => import('./commands/bench-support.ts') },
  'bench:rules': { summary: 'count how often each rule speaks', load: () => import('./commands/bench-rules.ts') },
  'bench:dev': { summary: 'measure how soon a save shows', load: () => import('./commands/bench-dev.ts') },
  'bench:import': { summary: 'measure moving in', load: () => import('./commands/bench-import.ts') },
  'bench:build': { summary: 'measure a build beside Starlight’s', load: () => import('./commands/bench-build.ts') },
};

keepCompiledCode();
const [name = 'help', ...argv] = process.argv.slice(2);
process.exitCode = await dispatch(name, argv);

async function dispatch(name: string, argv: string[]): Promise<number> {
  if (name === 'help' || name === '--help' || name === '-h') {
    console.log(usage());
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(`Unknown command “${name}”.\n\n${usage()}`);
    return 2;
  }
  try {
    const { run } = await command.load();
    return await run(argv);
  } catch (error) {
    console.error(errorMessage(error));
    return 2;
  }
}

function usage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(13)} ${summary}`);
  return `Usage: npm run <command> [-- options]\n\n${rows.join('\n')}\n\nAdd -- --help to a command for its options.`;
}
