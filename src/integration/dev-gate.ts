import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { TextFindings } from '../checks/article-checks.ts';
import { describe } from '../checks/describe.ts';
import { type GateResult, runGate } from '../checks/gate.ts';
import { LibraryFindings } from '../checks/library-findings.ts';
import { currentLibrary, setCurrentLibrary } from '../library/current.ts';
import { rereadArticles } from '../library/read-library.ts';
import type { Article, Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { setCurrentResult } from './current-result.ts';
import { writeEditorSupport } from './editor-support.ts';
import { rememberPaths } from './known-paths.ts';
import { GateClosed, openGate } from './open-gate.ts';
import { JUDGED, type Judged, SAVED } from './save-events.ts';
import { watchPages } from './served-page.ts';
import type { Settings } from './settings.ts';
import { watchFolder } from './watch-folder.ts';

/**
 * Reads again what is saved in the content folder, has the page shown anew, and then holds all to the gate. While
 * it finds an error, the browser shows it over the page; the save that mends the last one clears it.
 */
export function guardDevServer(server: ViteDevServer, settings: Settings, logger: AstroIntegrationLogger): void {
  const pageServed = watchPages(server);
  const pathsSaved = rememberPaths(server);
  const texts = TextFindings.open(settings.cacheDir);
  const whole = new LibraryFindings();
  const { hot } = server.environments.client;
  let problems: readonly Problem[] = [];
  /** Whether the Library is what the content folder held before the files that are saved now. */
  let isWhole = false;
  /** Whether the problems are those of the Library: for a moment after a save, they are those of the one before. */
  let isJudged = true;

  const show = () => {
    if (!isJudged) return;
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) hot.send({ type: 'error', err: overlayOf(errors, settings) });
  };

  const tell = (result: GateResult) => {
    setCurrentResult(result);
    const { errors } = result;
    problems = result.problems;
    isJudged = true;
    logger.info(errors === 0 ? 'the gate is open' : `the gate is closed: ${errors} error${errors === 1 ? '' : 's'}`);
    hot.send(JUDGED, { errors } satisfies Judged);
  };

  const readAll = async () => {
    isWhole = false;
    try {
      const { library, result } = await openGate(settings, { stopOnErrors: false, texts: await texts, whole });
      setCurrentLibrary(library);
      tell(result);
      isWhole = true;
      await writeEditorSupport(library, join(server.config.root, '.astro'));
    } catch (error) {
      if (!(error instanceof GateClosed)) throw error;
      problems = error.problems;
      isJudged = true;
      logger.info('the gate is closed: the content cannot be read');
    }
  };

  const readAllAgain = async () => {
    await readAll();
    // Pages were made from the Library as it was: none of them may be served again.
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    hot.send({ type: 'full-reload' });
    show();
  };

  /** Most saves are of one article: its page is there before anything else is looked at. */
  const readSome = async (files: ReadonlySet<string>, library: Library) => {
    const before = currentLibrary();
    setCurrentLibrary(library);
    isJudged = false;
    pathsSaved({ hasMoved: placesOf(before, files) !== placesOf(library, files) });
    const served = pageServed();
    hot.send(SAVED, {});
    await served;
    tell(await runGate(library, { now: settings.now, texts: await texts, whole }));
    show();
    if (namesOf(before, files) !== namesOf(library, files))
      await writeEditorSupport(library, join(server.config.root, '.astro'));
  };

  const reread = async (files: ReadonlySet<string>) => {
    const library = isWhole ? rereadArticles(currentLibrary(), files) : undefined;
    if (library && library === currentLibrary()) return;
    // Code of an article's own is a module, and Vite knows what hangs on it.
    const hasCode = (of: Library) => of.articles.some((article) => article.hasCode && files.has(article.file));
    if (library && !hasCode(library) && !hasCode(currentLibrary())) await readSome(files, library);
    else await readAllAgain();
  };

  const report = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error));
  let work = readAll().then(show).catch(report);
  watchFolder(server, settings.contentDir, (files) => {
    work = work.then(() => reread(files)).catch(report);
  }).catch(report);
  hot.on('vite:client:connect', show);
}

/** Where the articles stand whose files these are. */
function placesOf(library: Library, files: ReadonlySet<string>): string {
  return describeEach(library, files, ({ locale, slug, draft }) => [locale, slug, draft]);
}

/** What the editor completes is made from the names of articles, and from nothing else in them. */
function namesOf(library: Library, files: ReadonlySet<string>): string {
  return describeEach(library, files, ({ file, id }) => [file, id]);
}

function describeEach(library: Library, files: ReadonlySet<string>, facts: (article: Article) => unknown): string {
  return JSON.stringify(library.articles.filter(({ file }) => files.has(file)).map(facts));
}

function overlayOf(errors: readonly Problem[], { contentDir }: Settings) {
  const [first] = errors;
  const lines = errors.map((problem) => {
    const { sentence, fix } = describe(problem);
    const place = `${problem.file}:${problem.line}:${problem.column}`;
    return `${place}  ${sentence}  (${problem.rule})${fix ? `\n    fix: ${fix}` : ''}`;
  });
  const id = first ? `${contentDir}/${first.file}` : contentDir;
  return {
    name: 'The gate is closed',
    message: lines.join('\n\n'),
    stack: '',
    id,
    plugin: 'waypost',
    ...(first && { loc: { file: id, line: first.line, column: first.column } }),
  };
}
