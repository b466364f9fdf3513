import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { listen } from '../../src/hosting/listen.ts';
import { createServer } from '../../src/hosting/static-server.ts';
import { settingsOf } from '../../src/integration/settings.ts';
import { readOptions } from '../options.ts';
import { portOf, stop, toldToStop } from '../serving.ts';

const HELP = `Serves what was built, on this machine, with the headers that it will have in public.

  npm run serve [-- options]

  --dir DIR          the built site (else $WAYPOST_OUT, else dist)
  --port N           where to listen (else 4321, or the next that is free)
  --host ADDRESS     who may reach it (else 127.0.0.1: this machine alone; 0.0.0.0: the network)
  -h, --help         show this`;

const OPTIONS = {
  dir: { type: 'string' },
  port: { type: 'string', default: '4321' },
  host: { type: 'string', default: '127.0.0.1' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Serves until it is told to stop. Exit code 0: stopped. 1: nothing has been built. */
export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, OPTIONS);
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const dir = values.dir === undefined ? settingsOf(process.env).outDir : resolve(values.dir);
  const shown = relative('', dir) || '.';
  if (!existsSync(join(dir, 'index.html'))) {
    console.error(`There is no built site in ${shown}. Build it first: npm run build`);
    return 1;
  }
  const server = createServer(dir);
  const address = await listen(server, portOf(values.port), values.host);
  console.log(`\n  ${address}\n\n  Serving ${shown}. Press Ctrl+C to stop.\n`);
  await toldToStop();
  await stop(server);
  return 0;
}
