import { brotliCompressSync } from 'node:zlib';
import type { Peers } from './peers.ts';

interface Esbuild {
  build(options: object): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}

/** Bytes after Brotli, as a host sends them. */
export function moved(content: string | Uint8Array): number {
  return brotliCompressSync(content).length;
}

/** The bytes of a piece of code with all that it imports, as a bundler ships it. */
export async function codeSize(code: string, resolveDir: string, peers: Peers): Promise<number> {
  return (await bundle(code, resolveDir, peers)).reduce((sum, contents) => sum + moved(contents), 0);
}

/** The files that a bundler makes of a piece of code with all that it imports. */
export async function bundle(code: string, resolveDir: string, peers: Peers): Promise<Uint8Array[]> {
  const { build } = await peers.load<Esbuild>('esbuild');
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
  });
  return outputFiles.map(({ contents }) => contents);
}
