import { isJsx, positionOf, propOf, textOf } from '../../library/mdx.ts';
import { componentsIn } from '../language/parts.ts';
import { articleRule, type Finding, type TextSubject } from '../rule.ts';

type Message = 'captions' | 'captions-format' | 'transcript';

export const mediaAlternative = articleRule<Message>({
  id: 'media-alternative',
  group: 'accessibility',
  contract: 'A film has captions, and what it says and shows can be read.',
  why: 'Some readers do not hear it, some do not see it, many may not turn the sound on; and no search finds what only a film says.',
  sources: [
    'https://www.w3.org/WAI/WCAG22/Understanding/captions-prerecorded.html',
    'https://www.w3.org/WAI/WCAG22/Understanding/audio-description-or-media-alternative-prerecorded.html',
  ],
  messages: {
    captions: {
      severity: 'error',
      sentence: 'Unexpected film {src} without captions, expected `captions`',
      fix: 'Put the captions beside the film as a .vtt file, and name it: captions="….vtt".',
    },
    'captions-format': {
      severity: 'error',
      sentence: 'Unexpected captions {captions}, expected a .vtt file, which browsers can show',
      fix: 'Save the captions as WebVTT: most programs for captions can.',
    },
    transcript: {
      severity: 'error',
      sentence: 'Unexpected film {src} without a transcript, expected what it says and shows, to be read',
      fix: 'Write it between <Video …> and </Video>.',
    },
  },
  good: [
    {
      locale: 'en',
      body: '<Video src="a.mp4" title="Freezing the card" captions="a.vtt">\n\nYou open the app, and choose Freeze.\n\n</Video>',
    },
    { locale: 'en', body: '<Video src="a.mp4" title="A" captions="a.vtt">\n\n<Snippet id="transcript" />\n\n</Video>' },
  ],
  bad: [
    { locale: 'en', body: '<Video src="a.mp4" title="A">\n\nYou open the app.\n\n</Video>', gives: 'captions' },
    {
      locale: 'en',
      body: '<Video src="a.mp4" title="A" captions=" ">\n\nYou open the app.\n\n</Video>',
      gives: 'captions',
    },
    {
      locale: 'en',
      body: '<Video src="a.mp4" title="A" captions="a.srt">\n\nYou open the app.\n\n</Video>',
      gives: 'captions-format',
    },
    { locale: 'nb', body: '<Video src="a.mp4" title="A" captions="a.vtt" />', gives: 'transcript' },
    { locale: 'en', body: '<Video src="a.mp4" title="A" captions="a.vtt">\n\n—\n\n</Video>', gives: 'transcript' },
  ],
  check: alternatives,
  checkSnippet: alternatives,
});

function alternatives({ parts }: TextSubject): Finding<Message>[] {
  return componentsIn(parts, 'Video').flatMap((node) => {
    const src = propOf(node, 'src') ?? '';
    const captions = propOf(node, 'captions')?.trim() ?? '';
    const place = positionOf(node);
    const findings: Finding<Message>[] = [];
    if (captions === '') findings.push({ message: 'captions', args: { src }, ...place });
    else if (!/\.vtt$/i.test(captions)) findings.push({ message: 'captions-format', args: { captions }, ...place });
    // A snippet inside may tell it.
    const isTold = /[\p{L}\p{N}]/u.test(textOf(node)) || node.children.some((child) => isJsx(child));
    if (!isTold) findings.push({ message: 'transcript', args: { src }, ...place });
    return findings;
  });
}
