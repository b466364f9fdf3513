import type { APIRoute } from 'astro';
import { currentLibrary } from '../library/current.ts';

/** A browser's tab may be light or dark, so the sign stands on a ground of its own, in the company's colour. */
export const GET: APIRoute = () => {
  const { accent = '#0f5c87' } = currentLibrary().site.theme;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="${accent}"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><path d="M5 22C12 22 10 11 16 11s4 9 11 9"/><circle cx="16" cy="11" r="3.5" fill="${accent}"/></g></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
