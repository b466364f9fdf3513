import { digestOf } from '../library/cache.ts';
import type { Frame } from './frame.ts';
import type { PageView } from './page.ts';

/** By the frame, which all pages of a language share. */
const frameDigests = new WeakMap<Frame, string>();

/** Changes whenever the page of a view would come out differently. */
export function viewDigest({ frame, ...own }: PageView): string {
  const ofFrame = frameDigests.get(frame) ?? digestOf(JSON.stringify(frame));
  frameDigests.set(frame, ofFrame);
  return digestOf(JSON.stringify(own), ofFrame);
}
