import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Node, Renderer } from '@takumi-rs/core';
import { type Card, DEFAULT_ACCENT } from './card.ts';
import { CARD_SIZE, drawCard, drawTitle, TITLE_BOX, TITLE_SIZES } from './draw-card.ts';

const require = createRequire(import.meta.url);
const FONTS = join(dirname(require.resolve('@fontsource/inter/package.json')), 'files');

/** The letters of the four languages, and those of names from elsewhere in Europe. */
const SUBSETS = ['latin', 'latin-ext'];
const WEIGHTS = [400, 600];

/** Draws cards as PNG files. One renderer may draw several at a time: it works on threads of its own. */
export class CardRenderer {
  readonly #renderer: Renderer;
  readonly #accents: Record<string, Promise<string>> = {};

  private constructor(renderer: Renderer) {
    this.#renderer = renderer;
  }

  /** A renderer with its fonts loaded. */
  static async open(): Promise<CardRenderer> {
    const renderer = new Renderer();
    for (const subset of SUBSETS) {
      for (const weight of WEIGHTS) {
        const data = await readFile(join(FONTS, `inter-${subset}-${weight}-normal.woff2`));
        await renderer.registerFont({ name: 'Inter', weight, style: 'normal', data });
      }
    }
    return new CardRenderer(renderer);
  }

  /** The picture of a card. An accent that is no colour after all is drawn as the default one. */
  async render(card: Card): Promise<Buffer> {
    const [titleSize, accent] = await Promise.all([this.titleSize(card.title), this.#accentOf(card)]);
    const node = drawCard({ ...card, accent }, titleSize);
    return this.#renderer.render(node, { ...CARD_SIZE, format: 'png', lang: card.locale });
  }

  #accentOf({ accent }: Card): Promise<string> {
    const swatch: Node = { type: 'container', style: { backgroundColor: accent } };
    this.#accents[accent] ??= this.#renderer.measure(swatch).then(
      () => accent,
      () => DEFAULT_ACCENT,
    );
    return this.#accents[accent];
  }

  /** The largest size, in pixels, at which a title fits its box; the smallest where none does. */
  async titleSize(title: string): Promise<number> {
    for (const size of TITLE_SIZES) {
      const { height } = await this.#renderer.measure(drawTitle(title, size), { width: TITLE_BOX.width });
      if (height <= TITLE_BOX.height) return size;
    }
    return TITLE_SIZES[TITLE_SIZES.length - 1] as number;
  }
}
