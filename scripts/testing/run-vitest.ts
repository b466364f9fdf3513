import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CommandResult, runCommand } from './run-command.ts';

export interface TestResult extends CommandResult {
  /** How many tests passed and failed. */
  tests: { passed: number; failed: number };
}

/** What vitest's JSON reporter writes, as far as it is needed here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
}

/** Runs one of the projects of vitest.config.ts and counts its tests. */
export async function runVitest(project: 'unit' | 'browser'): Promise<TestResult> {
  const dir = await mkdtemp(join(tmpdir(), 'waypost-test-'));
  const report = join(dir, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const result = await runCommand('vitest', ['run', '--project', project, ...reporters]);
    return { ...result, tests: await countTests(report) };
  } finally {
    await rm(dir, { recursive: true });
  }
}

/** No report means that vitest did not get as far as a test. */
async function countTests(path: string): Promise<TestResult['tests']> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(text) as Report;
  return { passed: numPassedTests, failed: numFailedTests };
}
