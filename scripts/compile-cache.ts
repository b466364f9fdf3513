import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps the code as Node has compiled it: a command starts in half the time, and so do the programs that it starts
 * in turn. It goes with the packages; where it cannot be written, all is compiled each time.
 */
export function keepCompiledCode(): void {
  const dir = fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
  enableCompileCache(dir);
  process.env['NODE_COMPILE_CACHE'] ??= dir;
}
