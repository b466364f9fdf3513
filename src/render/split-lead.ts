import type { Segment } from './render-body.ts';

const END = '</p>';

/**
 * Parts a body after its first paragraph, so that a page can say something between the answer and the rest.
 * A body that does not begin with a paragraph has no lead.
 */
export function splitLead(segments: readonly Segment[]): { lead: readonly Segment[]; rest: readonly Segment[] } {
  const first = segments[0];
  if (typeof first !== 'string' || !first.trimStart().startsWith('<p>')) return { lead: [], rest: segments };
  // What is inline stands between the strings, so the first string with an end holds the end of the paragraph.
  const at = segments.findIndex((segment) => typeof segment === 'string' && segment.includes(END));
  const last = segments[at];
  if (typeof last !== 'string') return { lead: [], rest: segments };
  const cut = last.indexOf(END) + END.length;
  return {
    lead: [...segments.slice(0, at), last.slice(0, cut)],
    rest: [last.slice(cut), ...segments.slice(at + 1)],
  };
}
