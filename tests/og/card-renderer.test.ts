import { describe, expect, it } from 'vitest';
import { articleCard, DEFAULT_ACCENT } from '../../src/og/card.ts';
import { CardRenderer } from '../../src/og/card-renderer.ts';
import { article, smallLibrary } from '../fixtures/small-library.ts';

const renderer = await CardRenderer.open();
const card = articleCard(article({ id: 'card', title: 'Lost card', stage: 'recover' }), smallLibrary([]));

describe('the picture of an article', () => {
  it('names the help centre, the article and the stage in the customer’s words', () => {
    expect(card).toMatchObject({
      name: 'Small Help',
      title: 'Lost card',
      place: 'When something goes wrong',
      stage: 2,
    });
  });

  it('shows the letters of every language: none of them looks like another, or like a missing one', async () => {
    const letters = [...'aåäæoöøÅÄÆÖØ\u{10ffff}'];
    const pictures = await Promise.all(letters.map((title) => renderer.render({ ...card, title })));
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(letters.length);
  });

  it('makes a long title smaller until all of it fits', async () => {
    const long =
      'Hvor lang tid tager en overførsel? Sådan følger du pengene, når de er på vej til Ærø, Åbo og Ängelholm i påsken, øh ja';
    expect(await renderer.titleSize(long)).toBeLessThan(await renderer.titleSize('Mistet kort'));
    const ends = await Promise.all(
      ['ja', 'nej'].map((end) => renderer.render({ ...card, title: long.slice(0, 117) + end })),
    );
    expect(ends[0]).not.toEqual(ends[1]);
  });

  it('breaks a word that is wider than a line', async () => {
    const word = 'Kundeserviceåbningstidsoverskridelsesgebyrberegningsmetodebeskrivelser';
    expect(await renderer.render({ ...card, title: `${word}a` })).not.toEqual(
      await renderer.render({ ...card, title: `${word}b` }),
    );
  });

  it.each(['#005a9c', 'rebeccapurple', 'oklch(42% 0.11 245)', 'color(display-p3 0.1 0.5 0.3)'])(
    'has the accent of the site: %s',
    async (accent) => {
      expect(await renderer.render({ ...card, accent })).not.toEqual(
        await renderer.render({ ...card, accent: 'black' }),
      );
    },
  );

  it('has the usual accent where the site’s is no colour', async () => {
    const usual = await renderer.render({ ...card, accent: DEFAULT_ACCENT });
    expect(await renderer.render({ ...card, accent: 'nosuchcolour' })).toEqual(usual);
  });
});
