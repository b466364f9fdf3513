import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';

export interface CommandResult {
  /** Whether it ended with exit code 0. */
  passed: boolean;
  /** What it wrote, to both of its outputs, in the order in which it came. */
  output: string;
}

/** Runs a command of the project's packages and keeps what it writes. */
export function runCommand(command: string, args: readonly string[]): Promise<CommandResult> {
  const path = [dirname(process.execPath), resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
  const { FORCE_COLOR: _, ...env } = process.env;
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    // What is kept may end in a log, where colours are noise.
    env: { ...env, PATH: path, NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const output = () => Buffer.concat(chunks).toString('utf8');
  return new Promise((done) => {
    child.on('error', (error) => done({ passed: false, output: `${output()}${error.message}\n` }));
    child.on('close', (code) => done({ passed: code === 0, output: output() }));
  });
}
