import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { describe } from '../checks/describe.ts';
import { setCurrentLibrary } from '../library/current.ts';
import type { Problem } from '../model/problem.ts';
import { setCurrentResult } from './current-result.ts';
import { writeEditorSupport } from './editor-support.ts';
import { GateClosed, openGate } from './open-gate.ts';
import type { Settings } from './settings.ts';

/** Several files are often saved at once: by a formatter, or by a change of branch. */
const SETTLE_MS = 60;

/**
 * Reads the content folder again whenever something in it is saved. While the gate finds an error, the
 * browser shows it over the page; the save that mends the last one clears it.
 */
export function guardDevServer(server: ViteDevServer, settings: Settings, logger: AstroIntegrationLogger): void {
  let problems: readonly Problem[] = [];
  let timer: NodeJS.Timeout | undefined;

  const show = () => {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) server.environments.client.hot.send({ type: 'error', err: overlayOf(errors, settings) });
  };

  const judge = async () => {
    try {
      const { library, result } = await openGate(settings, { stopOnErrors: false });
      setCurrentLibrary(library);
      await writeEditorSupport(library, join(server.config.root, '.astro'));
      setCurrentResult(result);
      problems = result.problems;
    } catch (error) {
      if (!(error instanceof GateClosed)) throw error;
      problems = error.problems;
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    logger.info(errors === 0 ? 'the gate is open' : `the gate is closed: ${errors} error${errors === 1 ? '' : 's'}`);
  };

  const reread = async () => {
    await judge();
    // Pages were made from the Library as it was: none of them may be served again.
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.environments.client.hot.send({ type: 'full-reload' });
    show();
  };

  const report = (error: unknown) => logger.error(error instanceof Error ? error.message : String(error));
  server.watcher.add(settings.contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(settings.contentDir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => reread().catch(report), SETTLE_MS);
  });
  server.environments.client.hot.on('vite:client:connect', show);
  judge().then(show).catch(report);
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
