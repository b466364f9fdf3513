import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { processTree } from './process-tree.ts';

/** What one run of a command cost. */
export interface Cost {
  /** Processor seconds, user and system, of the command and all that it started. */
  cpu: number;
  /** Seconds on the clock. */
  wall: number;
  /** The most resident memory that the command and all that it started had at once, in bytes. */
  memory: number;
}

export interface Command {
  /** The program and its arguments. */
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}

/** How often the processes are looked at. */
const SAMPLE_MS = 50;

/** The shell adds up what its children used, on Linux and macOS alike, and tells it on a channel of its own. */
const TIMED = '"$@" 3>&-; code=$?; times >&3; exit $code';

/** Runs a command to its end. Throws with the end of what it said where it fails. */
export async function measure({ argv, cwd, env }: Command): Promise<Cost> {
  const begun = performance.now();
  const child = spawn('sh', ['-c', TIMED, 'sh', ...argv], {
    cwd,
    env: { ...childEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  let memory = 0;
  const seen = new Map<number, number>();
  const sample = () => {
    const tree = child.pid ? processTree(child.pid) : [];
    memory = Math.max(memory, sum(tree.map((use) => use.memory)));
    for (const { pid, cpu } of tree) seen.set(pid, cpu);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  try {
    const [said, complained, times, code] = await Promise.all([
      text(child.stdio[1] as Readable),
      text(child.stdio[2] as Readable),
      text(child.stdio[3] as Readable),
      new Promise<number>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', (exitCode) => resolve(exitCode ?? 1));
      }),
    ]);
    if (code !== 0) throw new Error(`${argv.join(' ')} failed (${code}):\n${lastLines(`${said}\n${complained}`)}`);
    // A process that nobody waited for is in the second figure alone; the last 50 ms of each are in the first alone.
    const cpu = Math.max(secondsOfChildren(times), sum([...seen.values()]));
    return { cpu, wall: (performance.now() - begun) / 1000, memory };
  } finally {
    clearInterval(timer);
  }
}

/** The least of each figure over several runs: what else the machine did can only have added to it. */
export function least(costs: readonly Cost[]): Cost {
  const of = (figure: keyof Cost) => Math.min(...costs.map((cost) => cost[figure]));
  return { cpu: of('cpu'), wall: of('wall'), memory: of('memory') };
}

/** The environment of this process without what would change how its children run. */
function childEnvironment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, NODE_ENV: __, VITEST: ___, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' };
}

/** `times` says `user system` of the shell, then of its children, as in `1m2.34s`. */
function secondsOfChildren(times: string): number {
  const children = times.trim().split('\n')[1] ?? '';
  const seconds = [...children.matchAll(/(\d+)m([\d.,]+)s/g)].map(
    ([, minutes, rest = '0']) => Number(minutes) * 60 + Number(rest.replace(',', '.')),
  );
  if (seconds.length !== 2) throw new Error(`Unexpected answer from times: ${JSON.stringify(times)}`);
  return sum(seconds);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function lastLines(said: string): string {
  return said.trim().split('\n').slice(-20).join('\n');
}
