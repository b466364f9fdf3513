import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { currentLibrary } from '../library/current.ts';
import { drawnIcon } from '../views/icon.ts';

/** The site's sign: `media/icon.svg` where the company has one, else one drawn in its colour. */
export const GET: APIRoute = async () => {
  const library = currentLibrary();
  const own = library.media.get('icon.svg');
  const svg = own ? await readFile(own.path, 'utf8') : drawnIcon(library.site.theme);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
