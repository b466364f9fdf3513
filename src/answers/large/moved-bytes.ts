import { brotliCompressSync, constants } from 'node:zlib';

/** As hosts compress when they are asked. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Bytes as they are moved. */
export function movedBytes(text: string): number {
  return brotliCompressSync(text, BROTLI).length;
}
