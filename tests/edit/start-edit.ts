import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The editing page on a content folder, as its editor starts it. */
export interface EditPage {
  address: string;
  stop(): Promise<void>;
}

/** Starts `npm run edit` and waits until it tells where it is. Throws what it printed where it stops before. */
export async function startEdit(dir: string): Promise<EditPage> {
  const child = spawn(process.execPath, [
    'scripts/waypost.ts',
    'edit',
    ...['--content', dir, '--port', '0', '--now', '2026-11-22'],
  ]);
  return { address: await addressOf(child), stop: () => stop(child) };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];
      if (address) found(address);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', () => failed(new Error(`The editing page stopped:\n${output}`)));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
