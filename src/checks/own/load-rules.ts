import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { normalize } from 'node:path/posix';
import { pathToFileURL } from 'node:url';
import { digestOf } from '../../library/cache.ts';
import { listFiles } from '../../library/files.ts';
import { readingProblem } from '../../library/validate.ts';
import type { Library } from '../../model/library.ts';
import type { Problem } from '../../model/problem.ts';
import { recordPosition } from '../records.ts';
import { placeOfError, reasonOf } from './rule-error.ts';
import { asRule, type OwnRule } from './rule-shape.ts';

/** A rule and the file that it comes from, as site.yaml names it. */
export interface LoadedRule {
  rule: OwnRule;
  file: string;
}

export interface Loaded {
  rules: readonly LoadedRule[];
  problems: readonly Problem[];
  /** Differs whenever the code of the rules does. */
  digest: string;
}

const CODE = /\.(?:[cm]?[jt]s|json)$/;

/** Loads the rules that `customRules` in site.yaml names. What is wrong with one is told in its file. */
export async function loadRules(library: Library): Promise<Loaded> {
  const { dir, site } = library;
  answerToOurName();
  const digest = await codeOf(site.customRules.map((file) => dirname(resolve(dir, file))));
  const rules: LoadedRule[] = [];
  const problems: Problem[] = [];
  for (const [index, named] of site.customRules.entries()) {
    const path = resolve(dir, named);
    const file = normalize(named);
    try {
      // The digest makes a dev server read it again once it has changed.
      const module: { default?: unknown } = await import(/* @vite-ignore */ `${pathToFileURL(path).href}?${digest}`);
      for (const value of [module.default].flat()) {
        const read = asRule(value);
        if ('rule' in read) rules.push({ rule: read.rule, file });
        else problems.push(readingProblem(file, 'rule-shape', read));
      }
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ERR_MODULE_NOT_FOUND' && !(await isThere(path));
      problems.push(
        isMissing
          ? readingProblem(
              'site.yaml',
              'no-rule-file',
              { file },
              recordPosition(library, 'site.yaml', ['customRules', index]),
            )
          : readingProblem(file, 'rule-error', { reason: reasonOf(error) }, placeOfError(error, path)),
      );
    }
  }
  return { rules, problems, digest };
}

let isAnswering = false;

/** Lets `waypost/rules` be imported wherever the content folder lies. */
function answerToOurName(): void {
  if (isAnswering) return;
  isAnswering = true;
  const kit = new URL('./kit.ts', import.meta.url).href;
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'waypost/rules' ? { url: kit, shortCircuit: true } : next(specifier, context),
  });
}

/** A digest of all code in some folders: a rule may import what lies beside it. */
async function codeOf(dirs: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const dir of new Set(dirs)) {
    for (const name of await listFiles(dir)) {
      if (CODE.test(name) && !name.includes('node_modules/')) texts.push(name, await readFile(join(dir, name), 'utf8'));
    }
  }
  return digestOf(...texts);
}

function isThere(path: string): Promise<boolean> {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
