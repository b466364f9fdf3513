import { build } from 'astro';
import { GateClosed, passGate } from '../src/integration/open-gate.ts';
import { settingsOf } from '../src/integration/settings.ts';
import { errorMessage } from './error-message.ts';

/** The pages, in a process of their own: `build` starts the search index when their memory is free again. */
try {
  await passGate(settingsOf(process.env), { stopOnErrors: true });
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = error instanceof GateClosed ? 1 : 2;
}
