import { build } from 'astro';
import { GateClosed, passBuiltGate, passGate } from '../src/integration/open-gate.ts';
import { settingsOf } from '../src/integration/settings.ts';
import { errorMessage } from './error-message.ts';

/** The pages, in a process of their own: `build` starts the search index when their memory is free again. */
try {
  const settings = settingsOf(process.env);
  const gate = await passGate(settings, { stopOnErrors: true });
  await build({ logLevel: 'warn' });
  await passBuiltGate(settings, gate);
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = error instanceof GateClosed ? 1 : 2;
}
