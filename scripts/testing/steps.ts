import { findChromium } from '../browser/find-chromium.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import { runVitest, type TestResult } from './run-vitest.ts';

/** One part of the test run. */
export interface Step {
  name: string;
  summary: string;
  /** Steps that must have passed, if they are run at all. */
  needs?: readonly string[];
  run: () => Promise<CommandResult | TestResult>;
}

/** The day on which the demo is judged, so that no article of it grows old between two runs of the tests. */
const DEMO_DAY = '2026-11-22';

/** Everything that is tested, the quickest first. */
export const STEPS: readonly Step[] = [
  {
    name: 'types',
    summary: 'TypeScript and Astro agree',
    run: () => runCommand('astro', ['check', '--minimumSeverity', 'warning']),
  },
  { name: 'lint', summary: 'format and lint', run: () => runCommand('biome', ['ci', '--colors=off', '.']) },
  { name: 'imports', summary: 'imports follow the arrows', run: checkImports },
  {
    name: 'dead-code',
    summary: 'nothing unused',
    run: () => runCommand('knip', ['--no-progress', '--no-config-hints']),
  },
  { name: 'unit', summary: 'unit tests', run: () => runVitest('unit') },
  { name: 'build', summary: 'the demo builds', run: buildDemo },
  { name: 'chromium', summary: 'a browser to test with', run: provideChromium },
  {
    name: 'browser',
    summary: 'browser and accessibility tests',
    needs: ['build', 'chromium'],
    run: () => runVitest('browser'),
  },
];

function checkImports(): Promise<CommandResult> {
  return runCommand('depcruise', ['--output-type', 'err-long', 'src', 'scripts', 'tests']);
}

function buildDemo(): Promise<CommandResult> {
  const demo = ['--content', 'src/content', '--out', 'dist', '--now', DEMO_DAY];
  return runCommand(process.execPath, ['scripts/waypost.ts', 'build', ...demo]);
}

async function provideChromium(): Promise<CommandResult> {
  try {
    return { passed: true, output: findChromium() };
  } catch (error) {
    return { passed: false, output: error instanceof Error ? error.message : String(error) };
  }
}
