import { build } from 'astro';
import { GateClosed } from '../src/integration/open-gate.ts';
import { errorMessage } from './error-message.ts';

/** The pages, in a process of their own: `build` starts the search index when their memory is free again. */
try {
  await build({ logLevel: 'warn' });
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = error instanceof GateClosed ? 1 : 2;
}
