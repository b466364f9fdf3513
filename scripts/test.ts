import { parseArgs, styleText } from 'node:util';
import { STEPS, type Step } from './testing/steps.ts';

const HELP = `Tests everything: types, lint, import rules, dead code, unit tests, a build of the demo, and the
built pages in a browser, accessibility included.

  npm test [-- options]

  --only a,b    run these parts alone:
${STEPS.map(({ name, summary }) => `                  ${name.padEnd(11)}${summary}`).join('\n')}
  -h, --help    show this

Exit code 0: everything passed. 1: something failed. 2: it could not run.
A part that has no tests of its own, such as lint, counts as one.`;

interface Totals {
  passed: number;
  failed: number;
}

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  let steps: readonly Step[];
  try {
    const { values } = parseArgs({
      args: argv,
      options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    steps = chooseSteps(values.only);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const { passed, failed } = await runSteps(steps);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function chooseSteps(only: string | undefined): readonly Step[] {
  if (only === undefined) return STEPS;
  const names = only.split(',').map((name) => name.trim());
  const known = STEPS.map(({ name }) => name);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw new Error(`Unknown part “${unknown}”, expected some of ${known.join(', ')}.`);
  return STEPS.filter(({ name }) => names.includes(name));
}

async function runSteps(steps: readonly Step[]): Promise<Totals> {
  const totals: Totals = { passed: 0, failed: 0 };
  const broken = new Set<string>();
  for (const step of steps) {
    const missing = step.needs?.find((name) => broken.has(name));
    const counts = missing === undefined ? await runStep(step) : skip(step, missing);
    if (counts.failed > 0) broken.add(step.name);
    totals.passed += counts.passed;
    totals.failed += counts.failed;
  }
  return totals;
}

/** Runs one part, with a line before and after it; what it wrote is shown where it failed. */
async function runStep({ name, summary, run }: Step): Promise<Totals> {
  console.log(`${styleText('cyan', '▸')} ${name}: ${summary}`);
  const begun = performance.now();
  const result = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const counts = countsOf(result);
  const tests = 'tests' in result ? `, ${counts.passed} passed, ${counts.failed} failed` : '';
  if (result.passed) {
    console.log(`${styleText('green', '✓')} ${name} (${seconds} s${tests})`);
  } else {
    console.log(result.output.trimEnd());
    console.log(`${styleText('red', '✗')} ${name} (${seconds} s${tests})`);
  }
  return counts;
}

/** A part that fails without a failed test, as when a file of tests cannot be read, is a failure too. */
function countsOf(result: Awaited<ReturnType<Step['run']>>): Totals {
  if (!('tests' in result)) return result.passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = result.tests;
  return { passed, failed: result.passed ? 0 : Math.max(1, failed) };
}

function skip({ name }: Step, missing: string): Totals {
  console.log(`${styleText('red', '✗')} ${name} (not run: it needs ${missing})`);
  return { passed: 0, failed: 1 };
}
