import { vi } from 'vitest';
import { errorMessage } from '../../scripts/error-message.ts';
import { runCommand } from '../../scripts/testing/run-command.ts';
import { TODAY } from '../checks/content-folder.ts';

export interface Ran {
  code: number;
  out: string;
  err: string;
}

type Command = 'new' | 'review' | 'today' | 'translate';

/** Runs a command of Waypost on a content folder, on the day of the fixtures, as scripts/waypost.ts does. */
export async function waypost(dir: string, name: Command, ...args: readonly string[]): Promise<Ran> {
  const { run } = await import(`../../scripts/commands/${name}.ts`);
  const ran = { out: '', err: '' };
  const keep = (where: keyof typeof ran) => (text: unknown) => {
    ran[where] += `${text}\n`;
  };
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('WAYPOST_CACHE', `${dir}/.cache`);
  vi.spyOn(console, 'log').mockImplementation(keep('out'));
  vi.spyOn(console, 'error').mockImplementation(keep('err'));
  try {
    const code = await run(['--content', dir, '--now', TODAY, ...args]);
    return { ...ran, code };
  } catch (error) {
    return { out: ran.out, err: `${ran.err}${errorMessage(error)}\n`, code: 2 };
  } finally {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  }
}

/** The same as a process of its own, with what it wrote to both of its outputs. */
export function waypostProcess(dir: string, ...args: readonly string[]) {
  return runCommand(process.execPath, ['scripts/waypost.ts', ...args, '--content', dir, '--now', TODAY]);
}
