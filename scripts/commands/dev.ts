import { dev } from 'astro';
import { environmentOf } from '../../src/integration/settings.ts';
import { CONTENT_HELP, CONTENT_OPTIONS, readOptions, settingsFrom } from '../options.ts';

const HELP = `Serves the pages while you write. What the gate finds is shown over the page, and goes when it is mended.

  npm run dev [-- options]

  --port N           where to listen (else 4321, or the next that is free)
${CONTENT_HELP}`;

export async function run(argv: string[]): Promise<number> {
  const { values } = readOptions(argv, { ...CONTENT_OPTIONS, port: { type: 'string' } });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  Object.assign(process.env, environmentOf(settingsFrom(values)), { ASTRO_DEV_BACKGROUND: '0' });
  const server = await dev({ server: { port: Number(values.port ?? 4321) } });
  await new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await server.stop();
  return 0;
}
