import type { Node } from '@takumi-rs/core';
import type { Card } from './card.ts';

/** In pixels; what every network that shows shared links asks for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Raise it when the drawing changes, so that no old picture is kept. */
export const DRAWING_VERSION = '1';

/** The sizes that a title may have, in pixels: the largest that fits is taken. */
export const TITLE_SIZES = [92, 80, 70, 62, 54, 46, 38] as const;

const MARGIN = 80;
/** What is left for the title between the line above and the way below. */
export const TITLE_BOX = { width: CARD_SIZE.width - 2 * MARGIN, height: 300 } as const;

const TITLE_LINE = 1.15;

const PAPER = 'oklch(98.5% 0.004 245)';
const INK = 'oklch(24% 0.02 245)';
const QUIET = 'oklch(44% 0.02 245)';
const FAINT = 'oklch(84% 0.015 245)';

/** The picture as a tree for the renderer: a name, a title, and the journey as a way of dots. */
export function drawCard(card: Card, titleSize: number): Node {
  return box(
    {
      ...CARD_SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: `64px ${MARGIN}px`,
      backgroundColor: PAPER,
      borderTop: `16px solid ${card.accent}`,
      fontFamily: 'Inter',
    },
    [
      text(card.name, { fontSize: 34, fontWeight: 600, color: card.accent, ...ONE_LINE }),
      drawTitle(card.title, titleSize, withinBox(titleSize)),
      box({ flexDirection: 'column', gap: 28 }, [
        text(card.place, { fontSize: 34, lineHeight: 1.3, color: QUIET, lineClamp: 2, textWrap: 'pretty' }),
        drawWay(card),
      ]),
    ],
  );
}

/** The title as long as it is, so that it can be measured. A word too long for a line is broken. */
export function drawTitle(title: string, fontSize: number, style: Style = {}): Node {
  return text(title, {
    width: TITLE_BOX.width,
    fontSize,
    fontWeight: 600,
    lineHeight: TITLE_LINE,
    letterSpacing: '-0.02em',
    color: INK,
    textWrap: 'balance',
    overflowWrap: 'anywhere',
    ...style,
  });
}

/** Only a title far longer than the gate lets pass, at the smallest size, has more lines than the box. */
function withinBox(fontSize: number): Style {
  return { lineClamp: Math.floor(TITLE_BOX.height / (fontSize * TITLE_LINE)), textOverflow: 'ellipsis' };
}

const ONE_LINE = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' } as const;

/** The journey: a line of stages, walked as far as the lit one; the whole way where none is lit. */
function drawWay({ accent, stages, stage }: Card): Node {
  const reached = stage ?? stages - 1;
  const parts: Node[] = [];
  for (let index = 0; index < stages; index++) {
    const colour = index <= reached ? accent : FAINT;
    if (index > 0) parts.push(box({ flexGrow: 1, height: 4, backgroundColor: colour }));
    const lit = index === stage;
    const size = lit ? 32 : 16;
    parts.push(box({ width: size, height: size, borderRadius: size / 2, backgroundColor: colour }));
  }
  return box({ height: 32, alignItems: 'center' }, parts);
}

type Style = NonNullable<Node['style']>;

function box(style: Style, children: Node[] = []): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function text(content: string, style: Style): Node {
  return { type: 'text', text: content, style };
}
