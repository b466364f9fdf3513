import { transcode } from 'node:buffer';

/** Two bytes a character, on the way from one form to the other; it grows as texts do. */
let units = Buffer.allocUnsafe(1 << 17);

/**
 * The bytes of a text in UTF-8. V8 takes five times as long as this for a text with a letter beyond Latin 1 in it, as
 * nearly every page has. Halves of characters become U+FFFD.
 */
export function utf8Of(text: string): Buffer {
  if (units.length < text.length * 2) units = Buffer.allocUnsafe(text.length * 4);
  const end = units.write(text, 'utf16le');
  try {
    return transcode(units.subarray(0, end), 'utf16le', 'utf8');
  } catch {
    return Buffer.from(text);
  }
}
