import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';
import { build } from './build.ts';
import { run as serve } from './serve.ts';

const HELP = `Builds the help centre and serves it on this machine, with the headers that it will have in public.

  npm start [-- options]

  --port N           where to listen (else 4321, or the next that is free)
  --out DIR          where to write it (else $WAYPOST_OUT, else dist)
${CONTENT_HELP}`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { ...CONTENT_OPTIONS, out: { type: 'string' }, port: { type: 'string' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const settings = settingsFrom(values);
  const code = await build(settings);
  if (code !== 0) return code;
  return serve(['--dir', settings.outDir, ...(values.port ? ['--port', values.port] : [])]);
}
