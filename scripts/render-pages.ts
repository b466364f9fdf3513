import { errorMessage } from './error-message.ts';

/** The pages, in a process of their own: `build` starts the search index when their memory is free again. */
try {
  // Imported here, so that a package that is not installed is told of like any other error.
  const { build } = await import('astro');
  const { passBuiltGate, passGate } = await import('../src/integration/open-gate.ts');
  const { settingsOf } = await import('../src/integration/settings.ts');
  const settings = settingsOf(process.env);
  const gate = await passGate(settings, { stopOnErrors: true });
  await build({ logLevel: 'warn' });
  await passBuiltGate(settings, gate);
} catch (error) {
  console.error(errorMessage(error));
  process.exitCode = error instanceof Error && error.name === 'GateClosed' ? 1 : 2;
}
