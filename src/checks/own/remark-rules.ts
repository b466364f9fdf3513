import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { digestOf } from '../../library/cache.ts';
import { parseMdx } from '../../library/mdx.ts';
import { readingProblem } from '../../library/validate.ts';
import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { recordPosition } from '../records.ts';
import { articleRule } from '../rule.ts';
import type { Loaded, LoadedRule } from './load-rules.ts';
import { reasonOf } from './rule-error.ts';

/** The id of the rule that a plugin becomes: `@a/remark-lint-b` → `a-remark-lint-b`. */
function idOf(name: string): string {
  return name.replace(/^@/, '').replaceAll('/', '-');
}

/** Loads the plugins of remark-lint that `remarkLint` in site.yaml names, each as a rule of its own. */
export async function loadRemarkRules(library: Library): Promise<Loaded> {
  const rules: LoadedRule[] = [];
  const problems: Problem[] = [];
  const versions: string[] = [];
  for (const [name, args] of Object.entries(library.site.remarkLint)) {
    const at = () => recordPosition(library, 'site.yaml', ['remarkLint', name]);
    const path = resolved(name, library.dir);
    if (!path) {
      problems.push(readingProblem('site.yaml', 'no-plugin', { name }, at()));
      continue;
    }
    try {
      const { default: plugin } = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: unknown };
      if (typeof plugin !== 'function') throw new TypeError('it is no plugin but something else, such as a preset');
      rules.push({
        rule: await ruleOf(name, plugin as Plugin<unknown[], Root>, args === true ? [] : args),
        file: 'site.yaml',
      });
      versions.push(name, await versionOf(path), JSON.stringify(args));
    } catch (error) {
      problems.push(readingProblem('site.yaml', 'plugin-error', { name, reason: reasonOf(error) }, at()));
    }
  }
  return { rules, problems, digest: digestOf(...versions) };
}

async function ruleOf(name: string, plugin: Plugin<unknown[], Root>, args: readonly unknown[]) {
  const [{ unified }, { VFile }] = await Promise.all([import('unified'), import('vfile')]);
  const processor = unified()
    .use(plugin, ...args)
    .freeze();
  return articleRule<'says'>({
    id: idOf(name),
    group: 'editorial',
    contract: `What ${name} asks for.`,
    why: 'The company has chosen it.',
    sources: [`https://www.npmjs.com/package/${name}`],
    messages: {
      says: { severity: 'warn', sentence: '{reason}', fix: 'The plugin explains itself at {url}' },
    },
    good: [],
    bad: [],
    check({ article }) {
      const file = new VFile({ value: article.source, path: article.file });
      processor.runSync(parseMdx(article.source), file);
      return file.messages.map(({ reason, line, column, url }) => ({
        message: 'says',
        args: { reason, url: url ?? `https://www.npmjs.com/package/${name}` },
        line: line ?? 1,
        column: column ?? 1,
      }));
    },
  });
}

/** Where a package is installed for the content folder, else for Waypost. */
function resolved(name: string, dir: string): string | undefined {
  for (const from of [pathToFileURL(join(dir, 'site.yaml')), import.meta.url]) {
    try {
      return createRequire(from).resolve(name);
    } catch {
      // Perhaps the other one has it.
    }
  }
  return undefined;
}

/** The version in the package.json above a file. */
async function versionOf(path: string): Promise<string> {
  for (let dir = dirname(path); dir !== dirname(dir); dir = dirname(dir)) {
    const text = await readFile(join(dir, 'package.json'), 'utf8').catch(() => undefined);
    const version = text && (JSON.parse(text) as { version?: string }).version;
    if (version) return version;
  }
  return '';
}
